import type { Session } from "../../excel/session";
import { formulaAreas } from "./formulaAreas";
import { readParts } from "./readParts";
import type { SharedSheet } from "./shareSurvey";
import type { Spot } from "./spot";
import { unwatched, type Watch } from "./watch";

export interface FormulaCell extends Spot {
  readonly formula: string;
}

/**
 * The cells of some sheets that seem to hold a formula and are wanted, sheet by sheet and row by row; only those are kept
 * in memory.
 */
export async function readFormulas(
  session: Session,
  sheets: readonly SharedSheet[],
  isWanted: (formula: string, sheet: string) => boolean,
  watch: Watch = unwatched,
): Promise<readonly FormulaCell[]> {
  const found: FormulaCell[] = [];
  await readParts(
    session,
    await formulaAreas(session, sheets),
    ["formulas"],
    (_, { sheet, row, column }, { formulas }) =>
      formulas.forEach((line, i) =>
        line.forEach((formula, j) => {
          if (typeof formula === "string" && formula.startsWith("=") && isWanted(formula, sheet))
            found.push({ sheet, row: row + i, column: column + j, formula });
        }),
      ),
    watch,
  );
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const position = ({ sheet }: Spot): number => order.get(sheet) ?? 0;
  return found.sort((a, b) => position(a) - position(b) || a.row - b.row || a.column - b.column);
}
