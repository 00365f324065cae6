import { formula, headingRow } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { CellStyle } from "../blueprint/cellStyle";
import type { SheetWords } from "../words/sheetWords";
import { found, positionFormula, rankFormula } from "./position";

export const shownActions = 6;

/** The open actions that are due first, overdue ones included. A sentence where none has a due date. */
export function nextActionRows({ overview: { actions: words } }: SheetWords): readonly Row[] {
  return [
    headingRow(
      ["", words.action, words.due, words.state, words.owner, words.account, words.row],
      [1, 4, 5],
      [3],
    ),
    ...Array.from({ length: shownActions }, (_, i): Row => {
      const rank = i + 1;
      const cell = (part: string, column: string, style: CellStyle = "text", otherwise?: string): LooseCell =>
        formula(`action.${rank}.${part}`, `${found(column, "action", rank, otherwise)}&""`, { style });
      const place = `{action.${rank}.rank}`;
      return [
        formula(`action.${rank}.rank`, rankFormula("COUNT({actions.openDue})", rank), {
          format: "year",
          style: "list",
        }),
        cell("action", "{actions.action}", "text", i === 0 ? "Plan_NoActions" : undefined),
        formula(`action.${rank}.due`, `=IF(ISNUMBER(${place}),SMALL({actions.openDue},${place}),"")`, {
          format: "date",
        }),
        cell("state", "{actions.state}", "unit"),
        cell("owner", "{actions.owner}"),
        cell("account", "{actions.account}"),
        formula(`action.${rank}.position`, positionFormula("{actions.openDue}", "action", "due", rank), {
          format: "year",
          style: "list",
        }),
      ];
    }),
  ];
}
