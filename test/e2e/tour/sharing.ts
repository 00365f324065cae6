import { typeInto } from "../sandboxPage";
import type { TourGuide } from "./guide";

/** From formulas of the add-in to a workbook without, and back. */
export async function visitSharing(guide: TourGuide): Promise<void> {
  const { page, text, visit, heading, says, button, press, goTo } = guide;
  const { share } = text;
  const sheet = "'Kundenstammdatenexport'";
  await typeInto(page, `${sheet}!Z2`, "=PLAN.CHURNRATE(200,10)");
  await typeInto(
    page,
    `${sheet}!Z3`,
    "=SUM(PLAN.CHURNAVG({0.1,0.2,0.3}),IF(PLAN.GRR(1000000,50000,20000)>0.5,1,2),PLAN.NETNEW(123456789012,1,2))",
  );
  await goTo("share");
  await button(share.prepare).waitFor();
  await heading(share.preview);
  await visit("share");
  await press(share.prepare);
  await button(share.restore).waitFor();
  await visit("shared");
  await press(share.restore);
  await says(share.restored(2));
  await button(share.prepare).waitFor();
  await heading(share.preview);
  await visit("share, restored");
}
