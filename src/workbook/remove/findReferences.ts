import { quotedSheet, relativeAddress } from "../../sheets/blueprint/address";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { mentions } from "./mentions";
import type { OtherSheet } from "./otherSheets";
import { referentsOf } from "./planFootprint";
import type { PlanFootprint } from "./planFootprint";
import type { ReferencesToPlan } from "./planRemoval";

const shown = 20;

/** Cells outside of the plan, and people's own names, whose formulas refer to it. */
export async function findReferences(
  session: Session,
  footprint: PlanFootprint,
  sheets: readonly OtherSheet[],
): Promise<ReferencesToPlan> {
  const refers = mentions(referentsOf(footprint));
  const places = [...footprint.foreignNames];
  let total = places.length;
  for (const { block } of sheets) {
    const { formulas, values } = await readBlock(session, block, "formulas", "values");
    formulas.forEach((row, down) =>
      row.forEach((formula, across) => {
        // What shows itself is text.
        const isText = formula === values[down]?.[across];
        if (typeof formula !== "string" || !formula.startsWith("=") || isText || !refers(formula)) return;
        total += 1;
        if (places.length === shown) return;
        places.push(
          `${quotedSheet(block.sheet)}!${relativeAddress(block.row + down, block.column + across)}`,
        );
      }),
    );
  }
  return { places: places.slice(0, shown), total };
}
