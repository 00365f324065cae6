import { formula, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";

const years = "SUM(Plan_History_Counts)";

/** Only rows that count take part; text in the others is passed over by SUMPRODUCT's commas and by PRODUCT. */
const methods = {
  simple: `SUMPRODUCT(Plan_History_Counts,Plan_History_Rates)/${years}`,
  weighted:
    "SUMPRODUCT(Plan_History_Counts,Plan_History_Lost)/SUMPRODUCT(Plan_History_Counts,Plan_History_Openings)",
  geometric: `1-PRODUCT(Plan_History_Kept)^(1/${years})`,
};

const average =
  `=IF(${years}=0,"",IF(Plan_ChurnMethod=Plan_Method_Weighted,${methods.weighted},` +
  `IF(Plan_ChurnMethod=Plan_Method_Geometric,${methods.geometric},${methods.simple})))`;

/** Average yearly churn over the latest years of the history, by the chosen method; blank without a history. */
export function averageChurnRow({ settings: { averageChurn: words } }: SheetWords): Row {
  return [
    text(words.label),
    formula("averageChurn", average, { name: "Plan_AverageChurn", format: "rate", style: "total" }),
    text("", "unit"),
    text(words.note, "note"),
  ];
}
