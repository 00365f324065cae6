import { openPaneAgain } from "../sandboxPage";
import type { TourGuide } from "./guide";
import { UNKIND_ACCOUNTS } from "./workbook";

/** Every place, before there is anything. */
export async function visitEmptyPlaces(guide: TourGuide): Promise<void> {
  const { text, pane, visit, heading, says, button, press, goTo } = guide;
  const { wizard, places } = text.pane;
  await heading(wizard.welcome.title);
  await visit("welcome");
  for (const place of ["review", "overview"] as const) {
    await goTo(place);
    await button(places.toPlan).waitFor();
    await visit(`${place} without a plan`);
  }
  await goTo("share");
  await says(text.share.nothing);
  await visit("share with nothing to do");
  await goTo("settings");
  await heading(text.settings.stored);
  await visit("settings");
  await goTo("help");
  await says("PLAN.CHURNAVG");
  await visit("help");
  await pane.getByRole("searchbox").fill("xyz");
  await says(text.help.noneFound("xyz"));
  await visit("help, nothing found");
  await goTo("plan");
  await press(wizard.welcome.start);
  await says(text.steps.accounts.noSourceTitle);
  await visit("no accounts");
}

/** From the accounts to a plan, with what can come between. */
export async function visitSteps(guide: TourGuide): Promise<void> {
  const { page, pane, text, visit, heading, says, press, settled } = guide;
  const { wizard, failures } = text.pane;
  const { build, priorities } = text.steps;
  await page.evaluate(
    (csv) => void window.sandbox.importCsv("Kundenstammdatenexport.csv", csv),
    UNKIND_ACCOUNTS,
  );
  await settled();
  // Where the pane has seen by itself that there is a table now, nobody need ask.
  await pane
    .getByRole("button", { name: text.steps.accounts.noSourceAction, exact: true })
    .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((each) => each.click()));
  await heading(text.steps.problems.heading);
  await visit("accounts");
  await press(wizard.next);
  await heading(text.churn.title);
  await heading(text.churn.forecastTitle(2027));
  await visit("churn");
  await pane.getByRole("radio", { name: text.churn.sources.typed.name }).check();
  await pane.getByRole("textbox", { name: text.churn.columnNames.opening }).first().waitFor();
  await visit("churn, typed");
  await pane.getByRole("radio", { name: text.churn.sources.accounts.name }).check();
  await press(wizard.next);
  await heading(priorities.title);
  await visit("priorities");
  await pane.getByRole("textbox", { name: priorities.weight }).first().fill("viel");
  await visit("priorities, not a number");
  await pane.getByRole("textbox", { name: priorities.weight }).first().fill("40");
  await press(wizard.next);
  await heading(text.goal.title(2027));
  await visit("goal");
  await press(wizard.next);
  await says(build.untouched);
  await visit("build");
  await press(wizard.leave);
  await heading(wizard.welcome.unfinishedTitle);
  await visit("unfinished");
  await page.evaluate(() => window.sandbox.lock("readOnly"));
  await press(wizard.welcome.goOn);
  await says(failures.of("readOnly", {}).title);
  await visit("build, read-only");
  await page.evaluate(() => window.sandbox.lock("none"));
  await press(wizard.retry);
  await says(build.untouched);
  await visitBuilding(guide);
  await visit("result");
}

async function visitBuilding(guide: TourGuide): Promise<void> {
  const { pane, text, visit, heading, says, press, settled, holdExcel, releaseExcel } = guide;
  const { build } = text.steps;
  await holdExcel();
  await press(build.build);
  await pane.getByRole("progressbar").waitFor();
  await visit("building");
  await press(text.progress.cancel);
  await says(text.progress.cancelling);
  await visit("building, cancelling");
  await releaseExcel();
  await says(text.pane.failures.of("cancelled", {}).title);
  await visit("build, cancelled");
  await press(build.build);
  await heading(build.resultTitle);
  await settled();
}

/** A plan that stands, and what one can do with it as a whole. */
export async function visitPlan(guide: TourGuide): Promise<void> {
  const { page, pane, text, visit, heading, says, press, settled } = guide;
  const { wizard, failures } = text.pane;
  const { build } = text.steps;
  const leaveByEsc = async () => {
    await pane.getByRole("heading", { level: 1 }).press("Escape");
    await heading(text.plan.title(2027));
  };
  await openPaneAgain(page);
  await heading(text.plan.title(2027));
  await visit("plan");
  await press(text.plan.roll.open);
  await says(failures.of("yearMissing", { year: "2027" }).title);
  await visit("roll forward, a year missing");
  await leaveByEsc();
  await press(text.plan.remove.open);
  await says(text.plan.remove.stays);
  await visit("remove the plan");
  await leaveByEsc();
  await press(text.plan.update);
  for (const title of [
    text.steps.accounts.title,
    text.churn.title,
    text.steps.priorities.title,
    text.goal.title(2027),
  ]) {
    await heading(title);
    await press(wizard.next);
  }
  await says(build.untouched);
  await visit("update");
  await press(build.update);
  await heading(build.updatedTitle);
  await settled();
  await visit("updated");
  await press(build.done);
  await heading(text.plan.title(2027));
}

/** The next year: any column of numbers stands in for its revenue. */
export async function visitNextYear(guide: TourGuide): Promise<void> {
  const { pane, text, visit, heading, says, press, goTo } = guide;
  const { roll } = text.plan;
  await goTo("plan");
  await heading(text.plan.title(2027));
  await press(roll.open);
  await pane.getByRole("combobox", { name: roll.orColumn }).selectOption({ label: "Revenue FY2024" });
  await says(roll.revenue("Revenue FY2024", 2027));
  await visit("roll forward");
  await press(roll.confirm);
  await heading(roll.doneTitle(2027));
  await visit("rolled forward");
  await press(text.plan.done);
  await heading(text.plan.title(2028));
}
