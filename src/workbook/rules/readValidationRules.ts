import { blockAddress, type SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { formulasIn, type RuleFormula } from "./ruleFormulas";

const sheetRows = 1_048_576;
/** Cells whose rules differ are asked for again in this many parts. */
const parts = 8;
/** Objects of one request; each is a few hundred bytes of it. */
const objectsAtOnce = 2000;

/**
 * The formulas of the validation rules that are meant, of all columns that are in use. Excel tells a rule only of cells
 * that share it: where they don't, it is asked about fewer of them.
 */
export async function readValidationRules(
  session: Session,
  sheets: readonly { readonly used: SheetBlock | undefined }[],
  isMeant: (formula: string, sheet: string) => boolean,
  mostRequests = Infinity,
): Promise<ValidationRules> {
  const found: Ruled[] = [];
  let open = sheets.flatMap(({ used }) => (used ? columnsOf(used) : []));
  for (let requests = 0; open.length > 0 && requests < mostRequests; requests++) {
    const asked = open.slice(0, objectsAtOnce).map((block) => {
      const range = session.workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block));
      return { block, validation: range.dataValidation.load("type,rule") };
    });
    await session.sync();
    const next = open.slice(objectsAtOnce);
    for (const { block, validation } of asked) {
      if (/^(Inconsistent|MixedCriteria)$/.test(validation.type)) next.push(...divided(block));
      else {
        const formulas = formulasIn(validation.rule).filter((formula) => isMeant(formula, block.sheet));
        if (formulas.length > 0) found.push({ block, formulas });
      }
    }
    open = next;
  }
  const rules = joined(found).flatMap(({ block, formulas }) =>
    formulas.map((formula) => ({ sheet: block.sheet, address: blockAddress(block), formula })),
  );
  return { rules, isComplete: open.length === 0 };
}

interface ValidationRules {
  readonly rules: readonly RuleFormula[];
  /** Whether all cells could be asked about in as many requests as there may be. */
  readonly isComplete: boolean;
}

interface Ruled {
  readonly block: SheetBlock;
  readonly formulas: readonly string[];
}

function columnsOf(used: SheetBlock): SheetBlock[] {
  return Array.from({ length: used.columns }, (_, i) => ({
    sheet: used.sheet,
    row: 0,
    column: used.column + i,
    rows: sheetRows,
    columns: 1,
  }));
}

function divided(block: SheetBlock): SheetBlock[] {
  if (block.rows === 1) return [];
  const rows = Math.ceil(block.rows / parts);
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, i) => ({
    ...block,
    row: block.row + i * rows,
    rows: Math.min(rows, block.rows - i * rows),
  }));
}

/** Cells below one another that were asked about apart, as they stand together. */
function joined(found: readonly Ruled[]): readonly Ruled[] {
  const whole: Ruled[] = [];
  const sorted = [...found].sort(
    ({ block: a }, { block: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const { block, formulas } of sorted) {
    const last = whole.at(-1);
    const above = last?.block;
    const continues =
      above?.sheet === block.sheet && above.column === block.column && above.row + above.rows === block.row;
    if (last && continues)
      whole[whole.length - 1] = { ...last, block: { ...last.block, rows: last.block.rows + block.rows } };
    else whole.push({ block, formulas });
  }
  return whole;
}
