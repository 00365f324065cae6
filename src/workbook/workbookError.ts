/** What can go wrong between the pane and Excel, by what the user can do about it. The pane has a sentence for each. */
export type WorkbookErrorCode =
  /** A sheet is protected, or without one the workbook's structure. params: sheet */
  | "protected"
  /** The file is open read-only. */
  | "readOnly"
  /** Excel denied the change and didn't say why: protection or read-only. */
  | "denied"
  /** A cell is being edited. */
  | "cellEditing"
  /** One of Excel's own dialogs is open. */
  | "dialogOpen"
  /** Another workbook has the focus. */
  | "otherWorkbook"
  /** Too many requests at a time, or one that took too long. */
  | "busy"
  /** Excel has left a request unanswered; its answer may still come. */
  | "unanswered"
  /** The workbook can't be reached: the network, or a session on the web that has expired. */
  | "sessionLost"
  /** More than Excel takes, or gives, in one request. */
  | "tooLarge"
  /** This Excel lacks something that is needed. */
  | "notSupported"
  /** Something that was there a moment ago isn't any more. */
  | "changedMeanwhile"
  /** A part of the add-in's own code didn't load. */
  | "notLoaded"
  /** The table or range that was chosen is no longer there. params: source */
  | "sourceGone"
  /** A mapped column is no longer there. params: header */
  | "columnGone"
  /** A table that is needed shows no header row. params: table */
  | "headersHidden"
  /** A name that the plan needs belongs to something else in this workbook. params: name, refersTo */
  | "nameTaken"
  /** What is to be shown stands on a hidden sheet. params: sheet */
  | "sheetHidden"
  /** What is to be shown stands in hidden rows or columns, or a filter has hidden them. params: cell (with its sheet) */
  | "cellHidden"
  /** The workbook has a plan over another table. params: sheet (of that plan), table */
  | "secondPlan"
  /** Cells that the plan's formulas need were deleted from one of its sheets. params: sheet */
  | "cellsDeleted"
  /** Merged cells hide cells of the plan, or are in the way of its rows. params: sheet, cells (without their sheet) */
  | "cellsMerged"
  /** The account no longer has a row in the review. params: account */
  | "accountGone"
  /** Nothing usable in the table. params: source */
  | "noAccounts"
  /** There is no plan in this workbook. */
  | "noPlan"
  /** Cells, names, rules or charts outside of the plan refer to it. params: places (the first few), total */
  | "referredTo"
  /** Without the plan's sheets the workbook would have none that is shown. */
  | "lastSheet"
  /** The accounts have no revenue of the next fiscal year. params: table, year, header (what such a column would be called) */
  | "yearMissing"
  /** The user cancelled before anything was written. */
  | "cancelled"
  /** What failed midway couldn't be put back: the workbook is not as it was. */
  | "halfDone"
  /** Excel refused for a reason of its own; `details` has it. */
  | "unexpected";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    /** For support: Excel's own code, message and debug information. */
    readonly details: string = "",
  ) {
    super(`${code} ${JSON.stringify(params)} ${details}`.trim());
  }
}
