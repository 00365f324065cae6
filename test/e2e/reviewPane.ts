import type { FrameLocator, Page } from "playwright-core";
import { valuesAt } from "./sandboxPage";

export const goTo = (pane: FrameLocator, place: string) =>
  pane.getByRole("navigation").getByRole("button", { name: place, exact: true }).click();

/** Picks an account by typing its name. */
export async function pick(pane: FrameLocator, name: string): Promise<void> {
  const picker = pane.getByRole("combobox", { name: "Account", exact: true });
  await picker.click();
  await picker.fill(name);
  await pane.getByRole("option", { name }).first().click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** Waits for what the page says of its saves, word by word: "Wird gespeichert…" is not yet "Gespeichert". */
export const saysOfSaves = (pane: FrameLocator, words: string): Promise<void> =>
  pane.getByRole("status").getByText(words, { exact: true }).first().waitFor();

/** What stands in an account's row of the review, by header. */
export async function rowOf(page: Page, account: string, sheet = "Account Review") {
  const rows = await valuesAt(page, `'${sheet}'!A1:BZ80`);
  const headers = rows.find((row) => row.includes("Account ID")) ?? [];
  const row = rows.find((cells) => cells[1] === account) ?? [];
  return (header: string) => row[headers.indexOf(header)] ?? undefined;
}
