import type { WorkbookErrorCode } from "../../../workbook/workbookError";

export interface FailureText {
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}

type Params = Readonly<Record<string, string>>;

const texts: Record<WorkbookErrorCode, (params: Params) => FailureText> = {
  protected: ({ sheet }) => ({
    title: sheet === undefined ? "The workbook is protected" : `The sheet “${sheet}” is protected`,
    advice:
      sheet === undefined
        ? "Take off the protection of the workbook’s structure (Review, Protect Workbook), then try again."
        : "Take off its protection (Review, Unprotect Sheet), then try again. You can protect it again afterwards.",
  }),
  readOnly: () => ({
    title: "This workbook is open read-only",
    advice: "Choose Edit Workbook, or save a copy and plan in that.",
  }),
  cellEditing: () => ({
    title: "A cell is being edited",
    advice: "Finish it with Enter or leave it with Esc, then try again.",
  }),
  sourceGone: ({ source }) => ({
    title: source === undefined ? "The accounts are no longer there" : `“${source}” is no longer there`,
    advice: "The table or range was renamed or deleted. Choose your accounts again in the first step.",
  }),
  columnGone: ({ header }) => ({
    title: header === undefined ? "A column is no longer there" : `The column “${header}” is no longer there`,
    advice: "It was renamed or deleted. Choose another one for it in the first step.",
  }),
  nameTaken: ({ name, refersTo }) => ({
    title: name === undefined ? "A name is already taken" : `The name “${name}” is already taken`,
    advice: `The plan needs this name, but here it ${refersTo === undefined ? "means something else" : `stands for ${refersTo}`}. Rename it (Formulas, Name Manager), then try again.`,
  }),
  secondPlan: ({ sheet }) => ({
    title: "There is more than one plan in this workbook",
    advice: `${sheet === undefined ? "A sheet" : `The sheet “${sheet}”`} belongs to a second plan, probably a copy. Delete it or move it to another workbook, then try again.`,
  }),
  noAccounts: ({ source }) => ({
    title: source === undefined ? "No accounts were found" : `No accounts were found in “${source}”`,
    advice:
      "It needs a header row and below it one row an account, each with a name. Check the columns in the first step.",
  }),
  noPlan: () => ({
    title: "There is no plan in this workbook",
    advice: "Its sheets were deleted, or this is another workbook. Nothing was changed.",
  }),
  referredTo: ({ places, total }) => ({
    title: `${total === "1" ? "A cell or name" : `${total ?? "Some"} cells or names`} elsewhere would lose what they refer to`,
    advice: `Without the plan they show #REF!: ${places ?? ""}. Change them first, or agree to it below.`,
  }),
  lastSheet: () => ({
    title: "The plan’s sheets are the only ones that are shown",
    advice: "Excel needs at least one. Unhide another sheet (right-click a tab, Unhide), then try again.",
  }),
  yearMissing: ({ table, year, header }) => ({
    title: `There is no revenue of FY${year ?? ""} yet`,
    advice: `Add a column “${header ?? ""}” to the table ${table ?? "of your accounts"}, fill it in, then try again.`,
  }),
  cancelled: () => ({
    title: "Cancelled",
    advice: "Nothing was written; the workbook is as it was.",
  }),
  unexpected: () => ({
    title: "Excel could not do that",
    advice:
      "Try again. If it happens a second time, send the details below to whoever looks after the add-in.",
  }),
};

export function failureWords() {
  return {
    of: (code: WorkbookErrorCode, params: Params): FailureText => texts[code](params),
    nothingLost: "Your answers are kept, and the workbook is as it was.",
    details: "Details for support",
    copy: "Copy details",
    copied: "Copied",
    notCopied: "Could not be copied: select the text instead",
    goTo: (step: string) => `Go to ${step}`,
  };
}
