import { quotedSheet, relativeAddress } from "../../sheets/blueprint/address";
import type { Session } from "../excel/session";
import { mentions } from "./mentions";
import type { OtherSheet } from "./otherSheets";
import { referentsOf } from "./planFootprint";
import type { PlanFootprint } from "./planFootprint";
import type { ReferencesToPlan } from "./planRemoval";
import { readOtherFormulas } from "./readOtherFormulas";

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
  await readOtherFormulas(session, sheets, ({ sheet, row, column }, formula) => {
    if (!refers(formula)) return;
    total += 1;
    if (places.length < shown) places.push(`${quotedSheet(sheet)}!${relativeAddress(row, column)}`);
  });
  return { places: places.slice(0, shown), total };
}
