import { changedTexts } from "../write/columnTexts";
import type { ColumnTexts } from "../write/columnTexts";
import type { PlannedSheet } from "./blueprints";
import { knownNames, rememberedNames } from "./rememberedNames";
import type { Site } from "./site";
import { columnBlock } from "./tableLayout";
import type { TableLayout } from "./tableLayout";

/** The names of accounts that a build writes into a table: in lists those that typed rows follow, in the review those that it remembers. */
export function writtenNames(
  { name: sheet, blueprint: { role } }: Pick<PlannedSheet, "name" | "blueprint">,
  { accounts, names, tables }: Site,
  standing: TableLayout,
  layout: TableLayout,
  added: readonly string[],
): ColumnTexts | undefined {
  const present = tables.get(role);
  const column = (field: string) => {
    const block = present?.columns.has(field) && columnBlock(standing, field, standing.rows);
    return block ? { ...block, sheet } : undefined;
  };
  if (role === "actions" || role === "branches") {
    const typed = present?.accounts.map(({ text }) => text) ?? [];
    return changedTexts("account", names.texts[role], typed, column("account"));
  }
  if (role !== "review" || !layout.columns.has("knownAs")) return undefined;
  const rows = [...knownNames(present), ...added.map((key) => ({ key, name: "" }))];
  const known = present?.knownAs ?? [];
  const texts = rememberedNames(rows, accounts).map((name, row) => (name === known[row] ? null : name));
  return changedTexts("knownAs", texts, known, column("knownAs"));
}
