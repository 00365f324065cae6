import { fact, formula, headingRow, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { CellStyle } from "../blueprint/cellStyle";
import type { SheetWords } from "../words/sheetWords";
import { found, positionFormula } from "./position";

export const shownActions = 6;

/** The open actions that are due first, overdue ones included. */
export function nextActionRows({ overview: { actions: words } }: SheetWords): readonly Row[] {
  return [
    [
      ...headingRow(["", words.action, words.due], [1]),
      text(words.state, "unit"),
      ...headingRow([words.owner, words.account, words.row], [0, 1]),
    ],
    ...Array.from({ length: shownActions }, (_, i): Row => {
      const rank = i + 1;
      const cell = (part: string, column: string, style: CellStyle = "text"): LooseCell =>
        formula(`action.${rank}.${part}`, `${found(column, "action", rank)}&""`, { style });
      const place = `{action.${rank}.rank}`;
      return [
        fact(`action.${rank}.rank`, rank, { format: "year", style: "list" }),
        cell("action", "{actions.action}"),
        formula(
          `action.${rank}.due`,
          `=IF(COUNT({actions.openDue})<${place},"",SMALL({actions.openDue},${place}))`,
          { format: "date" },
        ),
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
