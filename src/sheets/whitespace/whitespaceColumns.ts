import type { PlanData } from "../planData";
import { calculatedColumn, inputColumn } from "../typedColumns";
import type { WideColumn } from "../typedColumns";
import type { SheetWords } from "../words/sheetWords";
import { offeringField, offerings } from "./offerings";
import {
  cellRule,
  gapsFormula,
  nameFormula,
  openFormula,
  ownedFormula,
  positionFormula,
  potentialFormula,
  rowFormula,
  tierFormula,
  tierOrMissingFormula,
} from "./whitespaceFormulas";

/** The columns of Whitespace: the account, what it has of each offering, and what follows for the account. */
export function whitespaceColumns(plan: PlanData, words: SheetWords): readonly WideColumn[] {
  const { headers, offering: header, prompt } = words.whitespace;
  const hasId = plan.columns.id !== undefined;
  return [
    {
      field: "key",
      header: hasId ? words.review.headers.key : words.review.headers.name,
      content: { kind: "key" },
      style: "text",
      format: "text",
      width: hasId ? 22 : 36,
    },
    ...(hasId ? [calculatedColumn("name", headers.name, nameFormula, "general", 36)] : []),
    {
      ...calculatedColumn("tier", headers.tier, hasId ? tierFormula : tierOrMissingFormula, "general", 8),
      style: "centered",
    },
    ...offerings.map((offering) =>
      inputColumn(offeringField(offering), header(offering), prompt, {
        format: "whole",
        width: 15,
        limits: { kind: "formula", formula: cellRule(offering) },
      }),
    ),
    calculatedColumn("owned", headers.owned, ownedFormula, "whole", 15),
    calculatedColumn("open", headers.open, openFormula, "whole", 9),
    calculatedColumn("gaps", headers.gaps, gapsFormula, "whole", 9),
    calculatedColumn("potential", headers.potential, potentialFormula, "whole", 15),
    calculatedColumn("position", headers.position, positionFormula, "year", 10),
    calculatedColumn("row", headers.row, rowFormula, "year", 10),
  ];
}
