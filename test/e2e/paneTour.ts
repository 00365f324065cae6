import type { Language } from "../../src/reference/words/language";
import { openPaneAgain, typeInto, type OpenSandbox } from "./sandboxPage";
import { tourWords } from "./tourWords";
import { LONG_NAME, UNBROKEN_NAME, UNKIND_ACCOUNTS } from "./tourWorkbook";

/** Is told of each screen of the pane once it stands there. */
type Visit = (screen: string) => Promise<void>;

/** Goes to every screen and state of the pane that one can bring about, from the first one on; the workbook is empty when it begins. */
export async function tourPane(sandbox: OpenSandbox, language: Language, visit: Visit): Promise<void> {
  const { page, pane } = sandbox;
  const text = tourWords[language]();
  const { wizard, places } = text.pane;
  const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();
  const press = (name: string) => button(name).click();
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name }).first().waitFor();
  const says = (said: string | RegExp) => pane.getByText(said).first().waitFor();
  const goTo = (place: keyof typeof places.names) =>
    pane.getByRole("navigation").getByRole("button", { name: places.names[place], exact: true }).click();
  const typed = (label: string, value: string) =>
    pane.getByRole("textbox", { name: label, exact: true }).first().fill(value);
  const settled = () => page.evaluate(() => window.sandbox.settled());

  // Before there is anything.
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

  // From the accounts to a plan.
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
  await heading(text.steps.priorities.title);
  await visit("priorities");
  await pane.getByRole("textbox", { name: text.steps.priorities.weight }).first().fill("viel");
  await visit("priorities, not a number");
  await pane.getByRole("textbox", { name: text.steps.priorities.weight }).first().fill("40");
  await press(wizard.next);
  await heading(text.goal.title(2027));
  await visit("goal");
  await press(wizard.next);
  await says(text.steps.build.untouched);
  await visit("build");
  await press(wizard.leave);
  await heading(wizard.welcome.unfinishedTitle);
  await visit("unfinished");
  await press(wizard.welcome.goOn);
  await says(text.steps.build.untouched);
  await press(text.steps.build.build);
  await heading(text.steps.build.resultTitle);
  await settled();
  await visit("result");

  // A plan that stands.
  await openPaneAgain(page);
  await heading(text.plan.title(2027));
  await visit("plan");
  await press(text.plan.roll.open);
  await button(text.plan.back).or(button(wizard.back)).waitFor();
  await says(text.pane.failures.of("yearMissing", { year: "2027" }).title);
  await visit("roll forward, a year missing");
  await press(wizard.back);
  await press(text.plan.remove.open);
  await says(text.plan.remove.stays);
  await visit("remove the plan");
  await press(wizard.back);

  // Reviewing.
  const pick = async (name: string) => {
    const picker = pane.getByRole("combobox", { name: text.review.pick, exact: true });
    await picker.click();
    await picker.fill(name.slice(0, 20));
    await pane
      .getByRole("option", { name: name.slice(0, 20) })
      .first()
      .waitFor();
    await visit(`picking ${name.slice(0, 5)}`);
    await pane
      .getByRole("option", { name: name.slice(0, 20) })
      .first()
      .click();
    await heading(name);
    await heading(text.review.questions);
  };
  await goTo("review");
  await heading(text.review.questions);
  await pick(UNBROKEN_NAME);
  await visit("account");
  const { fields } = text.review;
  const chosen = (group: string, value: string | RegExp) =>
    pane.getByRole("group", { name: group, exact: true }).getByRole("radio", { name: value }).check();
  const saved = () => pane.getByRole("status").getByText(text.review.status.saved, { exact: true }).waitFor();
  await chosen(fields.potential, /^4/);
  await chosen(fields.enlarge, text.review.choices.maybe);
  await chosen(fields.relationship, /^2/);
  await chosen(fields.satisfaction, "3");
  await typed(fields.crossSell, "123456789012");
  await typed(fields.upSell, "-5");
  await typed(fields.challenges, "Verfügbarkeit ".repeat(20) + "x".repeat(100));
  await typed(fields.target, "12");
  await pane.getByRole("combobox", { name: text.review.pick, exact: true }).focus();
  await says(text.review.gate.howToOverride);
  await pane.getByRole("checkbox", { name: fields.override }).check();
  await says(text.review.gate.needsReason);
  await visit("account, answered and blocked");
  await typed(fields.upSell, "5");
  await press(text.review.lists.actions.add);
  await typed(text.review.entryFields.actions.action ?? "", `Anruf bei ${"Z".repeat(70)}`);
  await visit("account, adding an action");
  await press(text.review.lists.add);
  await saved();
  await press(text.review.lists.branches.add);
  await typed(text.review.entryFields.branches.branch ?? "", `Niederlassung ${UNBROKEN_NAME}`);
  await press(text.review.lists.add);
  await saved();
  await pane
    .getByRole("button", { name: text.review.lists.editOf("") })
    .first()
    .click();
  await pane
    .getByRole("button", { name: text.review.lists.editOf("") })
    .last()
    .click();
  await press(text.review.mark);
  await says(text.review.nameNeeded);
  await visit("account, its lists open");

  // Somebody else changes what one is typing.
  await page.evaluate(() => window.sandbox.ready.then(({ host }) => host.beginCellEdit()));
  await typed(fields.evidence, "Budget");
  await page.evaluate(() => undefined);
  await page.evaluate(() => window.sandbox.ready.then(({ host }) => host.endCellEdit()));
  await pick(LONG_NAME);
  await visit("account, untouched");

  // What managers see.
  await goTo("overview");
  await heading(places.names.overview);
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await visit("overview");

  // Sharing.
  const sheet = "'Kundenstammdatenexport'";
  await typeInto(page, `${sheet}!Z2`, "=PLAN.CHURNRATE(200,10)");
  await typeInto(
    page,
    `${sheet}!Z3`,
    "=SUM(PLAN.CHURNAVG({0.1,0.2,0.3}),IF(PLAN.GRR(1000000,50000,20000)>0.5,1,2),PLAN.NETNEW(123456789012,1,2))",
  );
  await goTo("share");
  await button(text.share.prepare).waitFor();
  await heading(text.share.preview);
  await visit("share");
  await press(text.share.prepare);
  await button(text.share.restore).waitFor();
  await visit("shared");
  await press(text.share.restore);
  await says(text.share.restored(2));
  await button(text.share.prepare).waitFor();
  await heading(text.share.preview);
  await visit("share, restored");

  // Where Excel refuses.
  await goTo("overview");
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await page.evaluate(() => window.sandbox.trouble("InvalidOrTimedOutSession", { lasting: true }));
  await goTo("settings");
  await goTo("overview");
  await says(text.pane.failures.details);
  await pane.getByText(text.pane.failures.details).first().click();
  await visit("failure");
  await page.evaluate(() => window.sandbox.heal());
  await page.evaluate(() => window.sandbox.trouble("unanswered", { lasting: true }));
  await goTo("settings");
  await goTo("overview");
  await button(wizard.retry).waitFor();
  await visit("waiting");
  await page.evaluate(() => window.sandbox.heal());
}
