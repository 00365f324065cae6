import type { Language } from "../../../src/reference/words/language";
import type { OpenSandbox } from "../sandboxPage";
import { tourWords } from "./words";

/** Is told of each screen of the pane once it stands there. */
export type Visit = (screen: string) => Promise<void>;

/** Leads through the pane by its words, in whichever language they are. */
export function tourGuide({ page, pane }: OpenSandbox, language: Language, visit: Visit) {
  const text = tourWords[language]();
  const { places } = text.pane;
  const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();
  return {
    page,
    pane,
    text,
    visit,
    button,
    press: (name: string) => button(name).click(),
    heading: (name: string | RegExp) => pane.getByRole("heading", { name }).first().waitFor(),
    says: (said: string | RegExp) => pane.getByText(said).first().waitFor(),
    typed: (label: string, value: string) =>
      pane.getByRole("textbox", { name: label, exact: true }).first().fill(value),
    goTo: (place: keyof typeof places.names) =>
      pane.getByRole("navigation").getByRole("button", { name: places.names[place], exact: true }).click(),
    settled: () => page.evaluate(() => window.sandbox.settled()),
    /** Until it is released the pane waits for whatever it asks of Excel. */
    holdExcel: () => page.evaluate(() => window.sandbox.ready.then(({ host }) => host.beginCellEdit())),
    releaseExcel: () => page.evaluate(() => window.sandbox.ready.then(({ host }) => host.endCellEdit())),
  };
}

export type TourGuide = ReturnType<typeof tourGuide>;
