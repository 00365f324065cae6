import { openPaneAgain } from "../sandboxPage";
import type { TourGuide } from "./guide";

/** Where Excel refuses, is silent, or isn't there. */
export async function visitTroubles(guide: TourGuide): Promise<void> {
  const { page, pane, text, visit, heading, says, button, goTo } = guide;
  const { wizard, failures } = text.pane;
  await goTo("overview");
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await page.evaluate(() => window.sandbox.trouble("InvalidOrTimedOutSession", { lasting: true }));
  await goTo("settings");
  await goTo("overview");
  await says(failures.details);
  await pane.getByText(failures.details).first().click();
  await visit("failure");
  await page.evaluate(() => window.sandbox.heal());
  await page.evaluate(() => window.sandbox.trouble("unanswered", { lasting: true }));
  await goTo("settings");
  await goTo("overview");
  await button(wizard.retry).waitFor();
  await visit("waiting");
  await page.evaluate(() => window.sandbox.heal());
  // A proxy that answers in place of Microsoft.
  await page.route("**/office-js/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await openPaneAgain(page);
  // Without Office nobody tells the language of its menus.
  await heading(/Office/);
  await visit("Office blocked");
}
