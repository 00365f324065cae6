import type { Highlight, SheetBlueprint } from "../blueprint/blueprint";
import { text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { layOut } from "../blueprint/layOut";
import { rowHeights } from "../blueprint/rowHeights";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { offeringField, offeringName, offerings } from "./offerings";
import { offeringRows } from "./offeringRows";
import { tierBlocks, tierRanges } from "./tierBlocks";
import { whitespaceColumns } from "./whitespaceColumns";

/** Whitespace: accounts by offerings, what stands in each cell and what the gaps could be worth. */
export function whitespaceSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const columns = whitespaceColumns(plan, words);
  const lead = columns.findIndex(({ field }) => field === offeringField(offerings[0]));
  const titles = titleRows("whitespace", words).slice(0, 3);
  const left: readonly Row[] = [[text(words.whitespace.legend, "note")], ...offeringRows(lead, words)];
  const right = tierBlocks(words);
  const header = titles.length + left.length;
  const cells = [
    ...layOut([...titles, ...left]),
    ...layOut(right, titles.length).map((cell) => ({ ...cell, column: cell.column + columns.length + 1 })),
  ];
  const tierWidths = [3, 8, ...offerings.map(() => 13), 3, ...offerings.map(() => 13)];
  const widths = [...columns.map(({ width }) => width), ...tierWidths];
  const table = { name: "Whitespace", row: header, rows: { kind: "accounts" }, columns } as const;
  return {
    role: "whitespace",
    name: words.sheets.whitespace.title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths, { table }),
    cells,
    ranges: tierRanges,
    table,
    highlights: highlights(columns[0]?.field ?? "", columns.at(-1)?.field ?? ""),
    frozen: { rows: header + 1, columns: lead },
    print: {
      titleRows: [header, header],
      area: { columns: columns.findIndex(({ field }) => field === "position") },
    },
  };
}

/** Marks are words; shading shows where something could be sold. */
function highlights(first: string, last: string): readonly Highlight[] {
  return [
    {
      range: { kind: "columns", from: first, to: last },
      formula: '=AND({key}<>"",{row}=0)',
      look: "faded",
    },
    ...offerings.flatMap((offering): readonly Highlight[] => {
      const field = offeringField(offering);
      const range = { kind: "columns", from: field, to: field } as const;
      return [
        { range, formula: `={${field}}=Plan_Cell_NotEligible`, look: "quiet" },
        { range, formula: `={${field}}=Plan_Cell_Open`, look: "strong" },
        { range, formula: `=AND({${field}}="",{row}>0,${offeringName(offering, "Used")}=1)`, look: "hint" },
      ];
    }),
    { range: { kind: "columns", from: "position", to: "row" }, formula: "={row}>0", look: "quiet" },
  ];
}
