import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";

/** What stands on the other sheets and isn't in the coverage: nobody has planned it at an account yet. */
export function furtherRows({ overview: { further: words } }: SheetWords): readonly Row[] {
  const lines = [
    ["actions", "=Plan_ActionsExpected"],
    ["branches", "=Plan_BranchesExpected"],
    ["whitespace", "=Plan_WhitespacePotential"],
  ] as const;
  return [
    headingRow([words.source, words.amount, words.note, "", "", ""], [0], [2]),
    ...lines.map(([line, template]): Row => [
      text(words.lines[line].label),
      formula(`further.${line}`, template, { format: "whole" }),
      text(words.lines[line].note, "unit"),
    ]),
  ];
}
