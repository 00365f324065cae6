import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import type { PlannedSheet } from "../build/blueprints";
import type { Session } from "../excel/session";
import type { Survey } from "../survey/survey";

/** A sheet that is called otherwise from now on. Formulas and names follow by themselves. */
export interface RenamedSheet {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The sheet where it still has the name that we gave it and the new one is free; undefined where its name stays. */
export function findSheetName(
  { name, blueprint }: Pick<PlannedSheet, "name" | "blueprint">,
  before: SheetBlueprint,
  { sheets, structureProtected }: Survey,
): RenamedSheet | undefined {
  const sheet = sheets.find((candidate) => candidate.name === name);
  const to = blueprint.name;
  const isTaken = sheets.some((other) => other.name.toLowerCase() === to.toLowerCase());
  if (!sheet || structureProtected || name !== before.name || isTaken) return undefined;
  return { id: sheet.id, from: name, to };
}

/** Queued, not sent. */
export function renameSheets(
  { workbook }: Session,
  sheets: readonly RenamedSheet[],
  side: "from" | "to",
): void {
  for (const { id, [side]: name } of sheets) workbook.worksheets.getItem(id).name = name;
}
