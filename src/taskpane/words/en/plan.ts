import type { BuildProgress } from "../../../workbook/planWorkbook";
import type { ReferringPlace, UnseenKind } from "../../../workbook/remove/planRemoval";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

type Phases = Record<BuildProgress["phase"], string>;

const rollPhases: Phases = {
  reading: "Reading the plan and the accounts",
  writing: "Keeping the old year, beginning the new one",
  finishing: "Finishing",
};

const removePhases: Phases = {
  reading: "Looking for what refers to the plan",
  writing: "Removing the plan",
  finishing: "Finishing",
};

const placeWords: Record<ReferringPlace["kind"], (where: string) => string> = {
  cell: (where) => where,
  name: (where) => `The name ${where}`,
  format: (where) => `Conditional formatting of ${where}`,
  validation: (where) => `Data validation of ${where}`,
  chart: (where) => `The chart “${where}”`,
};

const unseenWords: Record<UnseenKind, string> = {
  chart: "charts",
  validation: "part of the data validation",
};

/** What the pane says about a plan as a whole: its sheets, the next year, its end. */
export function planWords(format: Formats) {
  return {
    title: (year: number) => `Plan for FY${year}`,
    lead: "It lives in these sheets. You can rename and move them.",
    sheets: "Its sheets",
    update: "Update the plan",
    updateLead:
      "Go through its assumptions again and bring the sheets up to date. What people typed into them stays.",
    more: "More",
    done: "Done",
    back: "Back",
    roll: {
      open: "Roll forward…",
      about: (year: number) =>
        `Once FY${year} is closed: it becomes this year, and the plan is for the next.`,
      title: "Roll forward to the next year",
      lead: "This year becomes last year, and the plan begins anew with what you know about each account.",
      checking: "Looking for the new year’s revenue…",
      revenue: (header: string, year: number) => `“${header}” is the revenue of FY${year}`,
      year: (from: number, to: number) => `This year is FY${to} instead of FY${from}`,
      blanked: (headers: readonly string[]) => `Blank again: ${headers.join(", ")}`,
      carried: "Carried on: all other answers, open actions, branches and whitespace",
      reviews: "Every account is due for a review",
      added: (count: number) =>
        `${counted(format, count, "new account joins", "new accounts join")} the review`,
      missing: (count: number) =>
        `${counted(format, count, "account is", "accounts are")} no longer in the list: kept and marked`,
      changes: "What changes",
      archives: "What is kept",
      archivesLead: "The old year, as plain values on sheets of its own:",
      goal: (year: number) => `Revenue goal for FY${year}`,
      goalHint: "May stay blank until it is set.",
      orColumn: "Or the column that holds it already",
      column: (year: number) => `The column with the revenue of FY${year}`,
      choose: "Choose a column",
      confirm: "Roll forward",
      doneTitle: (year: number) => `This year is now FY${year}`,
      doneLead:
        "Look at the sheet with the settings next: churn, prices and outlook are still those of the old year.",
      phases: rollPhases,
    },
    remove: {
      open: "Remove the plan…",
      about: "Takes away just what was built. Your accounts and everything else stay.",
      title: "Remove the plan?",
      lead: "This can’t be undone: with the sheets goes what people typed on them. Save a copy first if you may need it.",
      checking: "Looking for what refers to the plan…",
      sheets: "These sheets go",
      stays: "The table of accounts and all other sheets stay as they are.",
      names: (count: number) => `${counted(format, count, "name", "names")} that the plan gave to its cells`,
      styles: (count: number) => counted(format, count, "cell style", "cell styles"),
      besides: "Besides",
      references: (count: number) =>
        `${counted(format, count, "place elsewhere refers", "places elsewhere refer")} to the plan. Cells and names would show #REF!; the others would lose what they go by:`,
      places: placeWords,
      unseen: (kinds: readonly UnseenKind[]) =>
        `What Excel doesn’t show to add-ins isn’t looked at: ${[...kinds.map((kind) => unseenWords[kind]), "pivot tables", "text boxes", "links in cells", "macros", "INDIRECT that takes a sheet’s name from a cell", "other workbooks"].join(", ")}.`,
      more: (count: number) => `and ${format.count(count)} more`,
      agree: "Remove the plan all the same",
      agreeFirst: "Tick the box to let these places break, or keep the plan.",
      confirm: "Remove the plan",
      doneTitle: "The plan is removed",
      doneLead: "The accounts and everything else are as they were.",
      phases: removePhases,
    },
  };
}
