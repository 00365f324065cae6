import type { Language } from "../../src/reference/words/language";
import type { OpenSandbox } from "./sandboxPage";
import { tourGuide, type Visit } from "./tour/guide";
import { visitEmptyPlaces, visitNextYear, visitPlan, visitSteps } from "./tour/planning";
import { visitAccounts } from "./tour/reviewing";
import { visitSharing } from "./tour/sharing";
import { visitTroubles } from "./tour/troubles";

/** Goes to every screen and state of the pane that one can bring about, from the first one on; the workbook is empty when it begins. */
export async function tourPane(sandbox: OpenSandbox, language: Language, visit: Visit): Promise<void> {
  const guide = tourGuide(sandbox, language, visit);
  const { pane, text, heading, goTo } = guide;
  await visitEmptyPlaces(guide);
  await visitSteps(guide);
  await visitPlan(guide);
  await visitAccounts(guide);
  await goTo("overview");
  await heading(text.pane.places.names.overview);
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await visit("overview");
  await visitSharing(guide);
  await visitNextYear(guide);
  await visitTroubles(guide);
}
