import type { Highlight, SheetBlueprint } from "../blueprint/blueprint";
import { formula, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { layOut } from "../blueprint/layOut";
import { rowHeights } from "../blueprint/rowHeights";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { reviewColumns } from "./reviewColumns";
import type { ReviewColumn } from "./reviewColumns";
import type { ReviewGroup } from "./reviewField";

/** Account Review: one row an account, what it is, what the rep answers, what is planned and how recent that is. */
export function reviewSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const columns = reviewColumns(plan, words);
  const rows: readonly Row[] = [
    ...titleRows("review", words),
    [text(words.review.amountsIn, "unit"), formula("currency", "=Plan_Currency", { style: "unit" })],
    groupBands(columns, words),
  ];
  const cells = layOut(rows);
  const widths = columns.map(({ width }) => width);
  const table = { name: "AccountReview", row: rows.length, rows: { kind: "accounts" }, columns } as const;
  const frozenColumns = plan.columns.id === undefined ? 1 : 2;
  const start = (group: ReviewGroup) => columns.findIndex((column) => column.group === group);
  return {
    role: "review",
    name: words.sheets.review.title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths, { table }),
    cells,
    ranges: [{ name: "Plan_List_Accounts", column: plan.columns.id === undefined ? "key" : "name" }],
    table,
    highlights: highlights(columns),
    frozen: { rows: rows.length + 1, columns: frozenColumns },
    print: {
      titleRows: [rows.length - 1, rows.length],
      titleColumns: frozenColumns,
      area: { columns: start("workings") },
      columnBreaks: newPages.map(start),
    },
  };
}

/** Groups that begin a page, so that each page answers a question of its own. */
const newPages: readonly ReviewGroup[] = ["questions", "target", "plan", "actions"];

/** The group's title over its first column; the band runs on over the others. */
function groupBands(columns: readonly ReviewColumn[], { review }: SheetWords): Row {
  return columns.map(({ group }, i) =>
    text(columns[i - 1]?.group === group ? "" : review.groups[group], "section"),
  );
}

/** Words carry the meaning; looks only help the eye. */
function highlights(columns: readonly ReviewColumn[]): readonly Highlight[] {
  const all = {
    kind: "columns",
    from: columns[0]?.field ?? "key",
    to: columns.at(-1)?.field ?? "row",
  } as const;
  const one = (field: string) => ({ kind: "columns", from: field, to: field }) as const;
  return [
    { range: all, formula: '=AND({key}<>"",{row}=0)', look: "faded" },
    { range: one("gate"), formula: "=OR({gate}=Plan_Gate_Blocked,{gate}=Plan_Gate_Unknown)", look: "alarm" },
    { range: one("state"), formula: "={state}=Plan_State_Overdue", look: "alarm" },
    { range: one("evidence"), formula: '=AND(ISNUMBER({target}),TRIM({evidence})="")', look: "alarm" },
    { range: one("reason"), formula: '=AND({override}=Plan_Potential_Yes,TRIM({reason})="")', look: "alarm" },
    { range: one("overdueActions"), formula: "=N({overdueActions})>0", look: "alarm" },
    { range: { kind: "columns", from: "rep", to: "row" }, formula: "={row}>0", look: "quiet" },
  ];
}
