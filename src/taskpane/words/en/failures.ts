import type { FailureCode, FailureText } from "../failureText";

type Params = Readonly<Record<string, string>>;

const texts: Record<FailureCode, (params: Params) => FailureText> = {
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
  denied: () => ({
    title: "Excel did not allow this",
    advice:
      "A sheet or the workbook is protected, or you may only read it. Take off the protection (Review, Unprotect Sheet or Protect Workbook) or choose Edit Workbook, then try again.",
  }),
  cellEditing: () => ({
    title: "A cell is being edited",
    advice: "Finish it with Enter or leave it with Esc, then try again.",
  }),
  dialogOpen: () => ({
    title: "One of Excel’s dialogs is open",
    advice: "Close it, then try again.",
  }),
  otherWorkbook: () => ({
    title: "Another workbook is in front",
    advice: "Click into the workbook that this pane belongs to, then try again.",
  }),
  busy: () => ({
    title: "Excel is busy",
    advice: "Let it finish calculating or saving, then try again.",
  }),
  unanswered: () => ({
    title: "Excel hasn’t answered for a while",
    advice:
      "What you have typed stays here, and is saved once Excel answers. Finish the cell that is being edited or let Excel finish what it does; or try again.",
  }),
  sessionLost: () => ({
    title: "The workbook can’t be reached",
    advice:
      "Check the network, then try again. If it stays like this, open the workbook again (on the web: load the page again).",
  }),
  tooLarge: () => ({
    title: "This is more than Excel takes at once",
    advice:
      "It has become too large for one step. Send the details below to whoever looks after the add-in; with fewer rows or columns it may go through.",
  }),
  notSupported: () => ({
    title: "This Excel can’t do that",
    advice: "Update Excel, or open the workbook in Excel on the web.",
  }),
  changedMeanwhile: () => ({
    title: "The workbook has changed meanwhile",
    advice:
      "A sheet, table or cell that was needed is no longer where it was, renamed or deleted perhaps. Try again: everything is read afresh.",
  }),
  notLoaded: () => ({
    title: "A part of this pane did not load",
    advice:
      "Check the connection, then try again. If the add-in was updated meanwhile, close the pane and open it again.",
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
  cellsDeleted: ({ sheet }) => ({
    title:
      sheet === undefined
        ? "Rows or columns of the plan were deleted"
        : `Rows or columns of the plan were deleted from “${sheet}”`,
    advice:
      "Undo that. If it’s too late, delete the whole sheet and update the plan: it is built anew. Copy first what you typed there and want to keep.",
  }),
  cellsMerged: ({ sheet, cells }) => ({
    title: `Merged cells${sheet === undefined ? "" : ` on “${sheet}”`} are in the way`,
    advice: `Undo the merging. If it’s too late, select ${cells ?? "the cells"}, unmerge them (Home, Merge & Center, Unmerge Cells), type again what Excel dropped when it merged them, then try again: formulas of the plan come back by themselves.`,
  }),
  sheetHidden: ({ sheet }) => ({
    title: sheet === undefined ? "The sheet is hidden" : `The sheet “${sheet}” is hidden`,
    advice: "Unhide it to see the cell.",
  }),
  cellHidden: ({ cell }) => ({
    title: `${cell ?? "The cell"} is selected, but hidden`,
    advice:
      "A filter has hidden its row, or somebody its row or column. Clear the filter (Data, Clear) or unhide them (Home, Format, Hide & Unhide), then try again.",
  }),
  secondPlan: ({ sheet, table }) => ({
    title: "This workbook has a plan already",
    advice: `${sheet === undefined ? "One of its sheets" : `The sheet “${sheet}”`} belongs to a plan over ${table === undefined ? "another table" : `the table “${table}”`}, and a workbook holds one plan. Update that one, remove it first, or plan in another workbook.`,
  }),
  headersHidden: ({ table }) => ({
    title: `${table === undefined ? "A table" : `The table “${table}”`} shows no header row`,
    advice: "Turn it on (Table Design, Header Row), then try again.",
  }),
  accountGone: ({ account }) => ({
    title: `${account === undefined ? "The account" : `“${account}”`} no longer has a row in the review`,
    advice:
      "The row was deleted, or its key changed. Undo that in Excel or update the plan, then try again: what you have typed stays here until then.",
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
    title: `${total === "1" ? "A place" : `${total ?? "Some"} places`} elsewhere would lose what they refer to`,
    advice: `They refer to the plan: ${places ?? ""}. Change them first, or agree to it below.`,
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
  halfDone: () => ({
    title: "The workbook may be half changed",
    advice:
      "It failed midway, and so did taking back what was done by then. Undo it in Excel (Ctrl+Z), or close the workbook without saving and open it again; then try again.",
  }),
  screenFailed: () => ({
    title: "This screen has failed",
    advice:
      "The fault is in the add-in; your workbook is untouched by it. Try again, and if it happens a second time, send the details below to whoever looks after the add-in.",
  }),
  unexpected: () => ({
    title: "Excel could not do that",
    advice:
      "Try again. If it happens a second time, send the details below to whoever looks after the add-in.",
  }),
};

export function failureWords() {
  return {
    of: (code: FailureCode, params: Params): FailureText => texts[code](params),
    nothingLost: "Your answers are kept, and the workbook is as it was.",
    details: "Details for support",
    unhide: "Unhide the sheet",
    copy: "Copy details",
    copied: "Copied",
    notCopied: "Could not be copied: select the text instead",
    goTo: (step: string) => `Go to ${step}`,
  };
}
