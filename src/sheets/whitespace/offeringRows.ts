import { formula, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { NumberFormat } from "../blueprint/numberFormat";
import type { SheetWords } from "../words/sheetWords";
import { offeringField, offeringName, offerings } from "./offerings";
import type { Offering } from "./offerings";

type OfferingFigure = "used" | "owned" | "owners" | "open" | "gaps" | "average" | "potential";

const column = (offering: Offering) => `{whitespace.${offeringField(offering)}}`;
const isLive = "({whitespace.row}>0)";

const figures: readonly {
  readonly figure: OfferingFigure;
  readonly formula: (offering: Offering) => string;
  readonly format: NumberFormat;
  /** Whether the offerings' figures add up to one of the whole. */
  readonly adds: boolean;
}[] = [
  {
    figure: "used",
    formula: (offering) => `=IF(COUNTA(${column(offering)})>0,1,0)`,
    format: "year",
    adds: false,
  },
  {
    figure: "owned",
    formula: (offering) => `=SUMIFS(${column(offering)},{whitespace.row},">0")`,
    format: "whole",
    adds: true,
  },
  {
    figure: "owners",
    formula: (offering) => `=SUMPRODUCT(${isLive}*ISNUMBER(${column(offering)}))`,
    format: "whole",
    adds: false,
  },
  {
    figure: "open",
    formula: (offering) => `=SUMPRODUCT(${isLive}*(${column(offering)}=Plan_Cell_Open))`,
    format: "whole",
    adds: true,
  },
  {
    figure: "gaps",
    formula: (offering) => `=SUM(${offeringName(offering, "Gaps")})`,
    format: "whole",
    adds: true,
  },
  {
    figure: "average",
    formula: (offering) => `=IF({owners.${offering}}=0,0,{owned.${offering}}/{owners.${offering}})`,
    format: "whole",
    adds: false,
  },
  {
    figure: "potential",
    formula: (offering) =>
      `=SUMPRODUCT(${offeringName(offering, "Gaps")},${offeringName(offering, "Averages")})`,
    format: "whole",
    adds: true,
  },
];

/** Figures of each offering above its column, their total, and how they came about; `lead` cells stand before the first. */
export function offeringRows(lead: number, { whitespace }: SheetWords): readonly Row[] {
  const [first = 1] = offerings;
  const last = offerings.at(-1) ?? first;
  return figures.map(({ figure, formula: template, format, adds }): Row => {
    const { label, note } = whitespace.figures[figure];
    const cells = offerings.map((offering): LooseCell => {
      const name = figure === "used" ? { name: offeringName(offering, "Used") } : {};
      return formula(`${figure}.${offering}`, template(offering), { format, ...name });
    });
    const total = formula(`${figure}.total`, `=SUM({${figure}.${first}}:{${figure}.${last}})`, {
      format,
      style: "total",
      ...(figure === "potential" && { name: "Plan_WhitespacePotential" }),
    });
    const gap = Array.from({ length: lead - 1 }, () => undefined);
    // Beside the label where there is a column of names to stand in, else beyond the figures.
    const beside = lead > 2;
    return [
      text(label),
      ...(beside ? [text(note, "note"), ...gap.slice(1)] : gap),
      ...cells,
      adds ? total : undefined,
      beside ? undefined : text(note, "note"),
    ];
  });
}
