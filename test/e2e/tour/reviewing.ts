import { columnLetters } from "../../../src/taskpane/format/cellAddress";
import { valuesAt } from "../sandboxPage";
import type { TourGuide } from "./guide";
import { LONG_NAME, UNBROKEN_NAME } from "./workbook";

/** Accounts in every state that an account can be in. */
export async function visitAccounts(guide: TourGuide): Promise<void> {
  const { visit, text, heading, goTo } = guide;
  await goTo("review");
  await heading(text.review.questions);
  await pick(guide, UNBROKEN_NAME);
  await visit("account");
  await answerAll(guide);
  await openLists(guide);
  await contest(guide);
  await loseAccount(guide);
  await pick(guide, LONG_NAME);
  await visit("account, untouched");
}

async function pick({ pane, text, visit, heading }: TourGuide, name: string): Promise<void> {
  const picker = pane.getByRole("combobox", { name: text.review.pick, exact: true });
  const option = pane.getByRole("option", { name: name.slice(0, 20) }).first();
  await picker.click();
  await picker.fill(name.slice(0, 20));
  await option.waitFor();
  await visit(`picking ${name.slice(0, 5)}`);
  await option.click();
  await heading(name);
  await heading(text.review.questions);
}

const status = ({ pane, text }: TourGuide, said: "saved" | "typing") =>
  pane.getByRole("status").getByText(text.review.status[said], { exact: true }).waitFor();

async function answerAll({ pane, text, visit, says, typed }: TourGuide): Promise<void> {
  const { fields, choices, gate, pick: picker } = text.review;
  const chosen = (group: string, value: string | RegExp) =>
    pane.getByRole("group", { name: group, exact: true }).getByRole("radio", { name: value }).check();
  await chosen(fields.potential, /^4/);
  await chosen(fields.enlarge, choices.maybe);
  await chosen(fields.relationship, /^2/);
  await chosen(fields.satisfaction, "3");
  await typed(fields.crossSell, "123456789012");
  await typed(fields.upSell, "-5");
  await typed(fields.challenges, "Verfügbarkeit ".repeat(20) + "x".repeat(100));
  await typed(fields.target, "12");
  await pane.getByRole("combobox", { name: picker, exact: true }).focus();
  await says(gate.howToOverride);
  await pane.getByRole("checkbox", { name: fields.override }).check();
  await says(gate.needsReason);
  await visit("account, answered and blocked");
  await typed(fields.upSell, "5");
}

async function openLists(guide: TourGuide): Promise<void> {
  const { pane, text, visit, says, press, typed } = guide;
  const { lists, entryFields } = text.review;
  await press(lists.actions.add);
  await typed(entryFields.actions.action ?? "", `Anruf bei ${"Z".repeat(70)}`);
  await visit("account, adding an action");
  await press(lists.add);
  await status(guide, "saved");
  await press(lists.branches.add);
  await typed(entryFields.branches.branch ?? "", `Niederlassung ${UNBROKEN_NAME}`);
  await press(lists.add);
  await status(guide, "saved");
  const edit = pane.getByRole("button", { name: lists.editOf("") });
  await edit.first().click();
  await edit.last().click();
  await press(text.review.mark);
  await says(text.review.nameNeeded);
  await visit("account, its lists open");
}

/** Somebody else answers what one is answering. */
async function contest(guide: TourGuide): Promise<void> {
  const { text, visit, button, typed } = guide;
  const { fields, contested } = text.review;
  await meanwhile(guide, "evidence", "Bestellungen des Vorjahres ".repeat(8), () =>
    typed(fields.evidence, "Budget"),
  );
  const theirs = button(contested.about(contested.theirs, fields.evidence));
  await theirs.waitFor();
  await visit("account, contested");
  await theirs.click();
  await theirs.waitFor({ state: "detached" });
}

/** Somebody else gives the account another key, which is its name here, and its own back to it. */
async function loseAccount(guide: TourGuide): Promise<void> {
  const { page, text, visit, says, typed, heading } = guide;
  const { failures } = text.pane;
  const back = await meanwhile(guide, "name", "Umbenannt", () =>
    typed(text.review.fields.challenges, "Lieferzeiten ".repeat(30)),
  );
  await says(failures.of("accountGone", { account: UNBROKEN_NAME }).title);
  await says(text.review.typedBefore);
  await visit("account, gone");
  await page.evaluate(([at, key]) => window.sandbox.remoteEdit(at, key), [back, UNBROKEN_NAME] as const);
  // The pane looks for itself.
  await heading(text.review.questions);
}

/** Something changes in the account's row while what is typed waits to be saved. Gives the cell's address. */
async function meanwhile(
  guide: TourGuide,
  field: "name" | "evidence",
  value: string,
  type: () => Promise<void>,
): Promise<string> {
  const { page, text, holdExcel, releaseExcel } = guide;
  const { sheets, review } = text.sheets;
  const rows = await valuesAt(page, `'${sheets.review.title}'!A1:BZ40`);
  const headers = rows.find((cells) => cells.includes(review.headers.evidence)) ?? [];
  const row = rows.findIndex((cells) => cells.includes(UNBROKEN_NAME));
  const at = `'${sheets.review.title}'!${columnLetters(headers.indexOf(review.headers[field]))}${row + 1}`;
  await holdExcel();
  await type();
  await status(guide, "typing");
  await page.evaluate(([where, what]) => window.sandbox.remoteEdit(where, what), [at, value] as const);
  await releaseExcel();
  return at;
}
