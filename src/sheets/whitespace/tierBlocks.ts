import type { NamedRange } from "../blueprint/blueprint";
import { formula, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import { tierRows } from "../settings/capacity";
import type { SheetWords } from "../words/sheetWords";
import { offeringField, offeringName, offerings } from "./offerings";
import type { Offering } from "./offerings";

const column = (offering: Offering) => `{whitespace.${offeringField(offering)}}`;
const inTier = (tier: number) => `({whitespace.tier}={tier.${tier}})*({whitespace.row}>0)`;

/** What owners in a tier pay on average; where nobody in the tier owns it, what all owners do. */
function averageFormula(tier: number, offering: Offering): string {
  const owners = `SUMPRODUCT(${inTier(tier)}*ISNUMBER(${column(offering)}))`;
  const amounts = `SUMPRODUCT(1*${inTier(tier)},${column(offering)})`;
  return `=IF(${owners}=0,{average.${offering}},${amounts}/${owners})`;
}

function gapsFormula(tier: number, offering: Offering): string {
  const cell = column(offering);
  const blank = `(1-ISNUMBER(${cell}))*(${cell}<>Plan_Cell_Open)*(${cell}<>Plan_Cell_NotEligible)`;
  return `={used.${offering}}*SUMPRODUCT(${inTier(tier)}*${blank})`;
}

/** Beside the offerings' figures: averages and gaps by tier, one tier a row under the offerings' names. */
export function tierBlocks({ whitespace: { byTier } }: SheetWords): readonly Row[] {
  const names = offerings.map((offering) => `=${column(offering).replace("}", ".header}")}`);
  const heading = (block: string): readonly LooseCell[] =>
    names.map((name, i) =>
      formula(`${block}.heading.${offerings[i] ?? 0}`, name, { style: "columnHeading" }),
    );
  return [
    [undefined, text(byTier.average), ...blanks(offerings.length), text(byTier.gaps)],
    [text(byTier.tier, "textHeading"), ...heading("tierAverage"), undefined, ...heading("tierGaps")],
    ...Array.from({ length: tierRows }, (_, tier): Row => [
      formula(`tier.${tier}`, `=INDEX(Plan_TierNames,${tier + 1})`, { style: "text" }),
      ...offerings.map((offering) =>
        formula(`tierAverage.${tier}.${offering}`, averageFormula(tier, offering), { format: "whole" }),
      ),
      undefined,
      ...offerings.map((offering) =>
        formula(`tierGaps.${tier}.${offering}`, gapsFormula(tier, offering), { format: "whole" }),
      ),
    ]),
  ];
}

function blanks(length: number): readonly undefined[] {
  return Array.from({ length }, () => undefined);
}

export const tierRanges: readonly NamedRange[] = offerings.flatMap((offering) => {
  const range = (block: string) => ({
    from: `${block}.0.${offering}`,
    to: `${block}.${tierRows - 1}.${offering}`,
  });
  return [
    { name: offeringName(offering, "Averages"), ...range("tierAverage") },
    { name: offeringName(offering, "Gaps"), ...range("tierGaps") },
  ];
});
