import type { BuildProgress, SheetRole } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import type { SheetSetting } from "../../state/placeOfSetting";
import { counted } from "../counted";

const purposes: Record<SheetRole, string> = {
  settings: "Every assumption, in one place",
  review: "One row an account, for its owner to answer",
  goal: "From the goal to what must happen",
  actions: "What we do, for which challenge, by when",
  branches: "Where else in our accounts we could be",
  whitespace: "Who has which of our offerings",
  overview: "How the plan stands, on one page",
};

const phases: Record<BuildProgress["phase"], string> = {
  reading: "Reading the accounts",
  writing: "Writing the sheets",
  finishing: "Finishing",
};

const sheetSettings: Record<SheetSetting, string> = {
  priceIncreaseThisYear: "Price increase of this year, on the sheet with the settings",
  satisfactionThreshold: "Satisfaction threshold, on the sheet with the settings",
  reviewCadence: "Days between reviews, on the sheet with the settings",
  outlook: "Industry outlook, on the sheet with the settings",
};

export function buildWords(format: Formats) {
  return {
    lead: "Plain formulas that compute in any Excel, with or without this add-in.",
    checking: "Checking what will change…",
    sheets: "Sheets",
    sheetLanguage: "Language of the sheets",
    sheetLanguageHint: "Another one changes titles, headers and the words of lists. What people typed stays.",
    purposes,
    actions: { make: "New", update: "Update" },
    accounts: "Accounts",
    added: (count: number) => `${counted(format, count, "account", "accounts")} new to the review`,
    kept: (count: number) => `${counted(format, count, "account keeps", "accounts keep")} what was typed`,
    missing: (count: number) =>
      `${counted(format, count, "account", "accounts")} no longer in the list: kept and marked`,
    named: (names: readonly string[], count: number) =>
      names.length < count
        ? `${names.join(", ")} and ${format.count(count - names.length)} more`
        : names.join(", "),
    renamed:
      "Is a new account one that is no longer in the list, only renamed? What was typed stays under its old name: replace that on the plan’s sheets (Ctrl+H, entire cells) before you update. With an ID for each account, renaming needs nothing.",
    newTable: (name: string) => `The range becomes the table “${name}”, so that it grows with new rows.`,
    untouched: "Nothing else in the workbook is changed.",
    build: "Build the plan",
    update: "Update the plan",
    phases,
    resultTitle: "Your plan is ready",
    updatedTitle: "Your plan is up to date",
    resultLead: "Everything on these sheets is a live formula: change a revenue, and the goal moves.",
    show: (sheet: string) => `Go to ${sheet}`,
    again: "Change the plan",
    done: "Done",
    sheetSettings,
    settingsProblems: "These answers keep the plan from being built:",
  };
}
