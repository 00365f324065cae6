import type { AccountProblemKind, ProblemConsequence } from "../../../planning/accounts/accountProblem";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

/** What is wrong, as the title over the cells where it is. */
const titles: Record<AccountProblemKind, string> = {
  duplicateKey: "Same account more than once",
  lookAlikeKey: "Keys that only look the same",
  sameName: "Same name under another ID",
  missingName: "ID without a name",
  missingId: "Account without an ID",
  missingNameAndId: "Row without an account",
  secondHeaderRow: "A second row of headers",
  keyTooLong: "Key longer than 255 characters",
  totalRow: "A total among the accounts",
  textForRevenue: "Text where revenue belongs",
  booleanForRevenue: "TRUE or FALSE where revenue belongs",
  errorValue: "Error value in a cell that is needed",
  errorInDetail: "Error value in a detail",
  negativeRevenue: "Negative revenue",
  noRevenueThisYear: "Revenue last year, blank this year",
  noRevenue: "No revenue in any year",
  duplicateHeader: "Two columns with the same header",
  unreadableDate: "Customer since: not a date or year",
  dateAfterThisYear: "Customer only after this year",
};

const consequences: Record<ProblemConsequence, string> = {
  addedToFirst: "The revenue of these rows is added to the first row of the account.",
  keptApart: "They stay separate accounts.",
  idUsedAsName: "The ID stands in for the name.",
  leftOut: "These cells count in no figure.",
  leftOutAsText:
    "These cells count in no figure until they hold numbers. Data → Text to Columns → Finish turns a column of text into numbers.",
  headersInOneRow:
    "Headers belong in one row, without merged cells: mend them in the sheet, or select the cells from this row on.",
  mustBeMended: "Correct it in the sheet, then choose Refresh.",
  treatedAsBlank: "These cells are read as blank.",
  countedAsZero: "Counted as 0: there is no revenue in it that could be kept or lost.",
  countedAsChurned: "Counted as lost this year. If the year is not closed yet, type the revenue instead.",
  countedNowhere: "Neither lost nor won: these accounts are kept, without figures.",
  renamedInTable: "Excel numbers the second header when the range becomes a table.",
  tenureUnknown: "Length of time as a customer stays unknown and does not count in the score.",
};

export function problemWords(format: Formats) {
  return {
    heading: "Found in the data",
    none: "Nothing wrong was found in the data.",
    blocker: "Must be corrected",
    warning: "Worth a look",
    info: "Good to know",
    titles,
    consequences,
    cells: (count: number) => counted(format, count, "cell", "cells"),
    showCell: (cell: string) => `Show cell ${cell}`,
    blank: "blank",
    more: (count: number) => `and ${counted(format, count, "more cell", "more cells")}`,
    leftOut: (amount: number) => `${format.amount(amount)} of revenue is left out.`,
    blocked: (count: number) =>
      count === 1
        ? "One cell in the data must be corrected first; it is listed below."
        : `${format.count(count)} cells in the data must be corrected first; they are listed below.`,
  };
}
