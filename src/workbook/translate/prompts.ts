import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { isFound } from "../../sheets/cellName";
import type { Validation } from "../../sheets/blueprint/validation";
import type { PlannedSheet } from "../build/blueprints";
import type { PlannedTable } from "../build/plannedTable";
import { columnBlock } from "../build/tableLayout";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { sayBeside } from "../write/validations";

/** What Excel says beside cells, before and after. */
export interface TranslatedPrompt {
  readonly block: SheetBlock;
  readonly from: Validation;
  readonly to: Validation;
}

export function findPrompts(
  { name: sheet, blueprint, places }: PlannedSheet,
  before: SheetBlueprint,
  table: PlannedTable | undefined,
): readonly TranslatedPrompt[] {
  const beforeById = new Map(before.cells.filter(isFound).map((cell) => [cell.content.id, cell.validation]));
  const cells = blueprint.cells.filter(isFound).flatMap(({ content, validation }) => {
    const place = places.cells.get(content.id);
    return pair(place && { ...place, sheet }, beforeById.get(content.id), validation);
  });
  const columns = (table?.blueprint.columns ?? []).flatMap(({ field, validation }) => {
    const place = table && table.layout.rows > 0 && columnBlock(table.layout, field, table.layout.rows);
    const from = before.table?.columns.find((column) => column.field === field)?.validation;
    return pair(place ? { ...place, sheet } : undefined, from, validation);
  });
  return [...cells, ...columns];
}

function pair(
  block: SheetBlock | undefined,
  from: Validation | undefined,
  to: Validation | undefined,
): readonly TranslatedPrompt[] {
  return block && from && to ? [{ block, from, to }] : [];
}

/** Queued, not sent. */
export function translatePrompts(
  { workbook }: Session,
  prompts: readonly TranslatedPrompt[],
  side: "from" | "to",
): void {
  for (const { block, [side]: validation } of prompts) {
    sayBeside(workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)), validation);
  }
}
