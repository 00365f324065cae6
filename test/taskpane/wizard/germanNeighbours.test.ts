import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { rememberChoice } from "../../../src/taskpane/words/languageChoice";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { putAccounts } from "../../workbook/support/accountsInExcel";
import { openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

/** Thousands are kept together by a no-break space in Austria, by a typographic apostrophe in Switzerland. */
const neighbours = [
  {
    locale: "de-AT",
    revenue: "2\u00a0400\u00a0000",
    typed: ["3 250 000,5", "3.250.000,50", "3250000,5"],
    shown: "3\u00a0250\u00a0000,5",
    gap: "850\u00a0001",
    growth: ["12,5 %", "2\u00a0700\u00a0000"],
    example: "1\u00a0234,5",
  },
  {
    locale: "de-CH",
    revenue: "2’400’000",
    typed: ["3'250'000.5", "3’250’000.50", "3250000.5", "3 250 000.5"],
    shown: "3’250’000.5",
    gap: "850’001",
    growth: ["12.5%", "2’700’000"],
    example: "1’234.5",
  },
] as const;

/** Some systems write Swiss thousands with a straight apostrophe. */
const written = (number: string) => new RegExp(`(^|[^\\d])${number.replace(/’/gu, "[’']")}($|[^\\d])`, "u");

describe.each(neighbours)("the wizard in $locale", (here) => {
  useExcel();
  let pane: OpenPane;
  beforeAll(async () => {
    rememberChoice("de");
    // The first test doesn't wait for all the code alone.
    await import("../../../src/taskpane/steps/StepScreen");
  });
  afterAll(() => rememberChoice("automatic"));
  afterEach(() => pane.close());

  const goToGoal = async () => {
    await putAccounts({
      headers: ["Kunde", "Umsatz 2025", "Umsatz 2026"],
      rows: [
        ["Alpen AG", 1_500_000, 1_500_000],
        ["Donau GmbH", 900_000, 900_000],
      ],
    });
    pane = await openPane(page, here.locale);
    await pane.press("Plan beginnen");
    await pane.says(written(here.revenue));
    for (const title of [
      "Wo stehen Ihre Kunden?",
      "Was verlieren Sie in einem Jahr?",
      "Welche Kunden kommen zuerst?",
    ]) {
      await pane.says(title);
      await pane.press("Weiter");
    }
    await pane.says("Wo soll GJ2027 enden?");
  };

  it("reads amounts as they are typed there, and shows them so", async () => {
    await goToGoal();
    for (const typed of here.typed) {
      await pane.type("Umsatzziel", "1");
      await pane.type("Umsatzziel", typed);
      expect(await pane.shown("Umsatzziel")).toMatch(written(here.shown));
      await pane.says(written(here.gap));
    }
    const [growth, goal] = here.growth;
    await pane.type("Wachstum", growth);
    expect(await pane.shown("Umsatzziel")).toMatch(written(goal));
  });

  it("shows by an example how to write what it can't read", async () => {
    await goToGoal();
    await pane.type("Umsatzziel", "viel");
    await pane.says(written(here.example));
  });
});
