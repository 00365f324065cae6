import type { Formats } from "../../format/formats";

export function settingsWords(format: Formats) {
  return {
    title: "Settings",
    language: "Language",
    paneLanguage: "Language of this pane",
    automatic: (name: string) => `As in Excel (${name})`,
    numbers: (day: number) =>
      `Numbers and dates are written as you are used to: ${format.number(1234.5)} and ${format.day(day)}.`,
    otherLanguages:
      "The sheets of a plan have a language of their own: choose it in the last step, before you build or update the plan. Their words change with the update, what people typed stays. Excel shows the descriptions of the functions in the language of its menus.",
    stored: "What is stored where",
    storedLead: "Nothing leaves this workbook.",
    storedItems: [
      {
        term: "In the workbook’s cells",
        text: "The sheets of the plan, with everything typed into them; those that keep a year that is over; the examples, if you insert them. While a plan is being written, a hidden sheet holds what is changed, for the way back.",
      },
      {
        term: "In the workbook’s names",
        text: "Names of the plan’s cells, such as Plan_Goal; hidden ones by which its sheets are recognised, whatever you call them; and the functions that Share defines so that others need no add-in. Beside them, the plan’s cell styles.",
      },
      {
        term: "In the workbook’s settings",
        text: "Answers that you have not built yet; what the plan was built from: table, columns, assumptions; the formulas that Share has replaced. Everybody who has the file can read them.",
      },
      {
        term: "On this device",
        text: "Your name for reviews, whose accounts you look at, the language of this pane, and where in it you were last, by the address of the workbook. It stays in the browser’s storage for this add-in.",
      },
      {
        term: "Anywhere else",
        text: "Nothing. The pane loads itself and Microsoft’s Office script, and sends nothing.",
      },
    ],
    forget: "Forget what this device remembers",
    forgotten: "Forgotten. The workbook is as it was.",
    version: (version: string) => `Account Planner ${version}`,
  };
}
