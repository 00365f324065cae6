/** Something about the accounts table that people should know before they plan with it. The pane has the words. */
export interface AccountProblem {
  readonly kind: AccountProblemKind;
  readonly severity: ProblemSeverity;
  readonly consequence: ProblemConsequence;
  /** Zero-based row in the table; undefined for the header row. */
  readonly row: number | undefined;
  /** Zero-based column in the table. */
  readonly column: number;
  /** What the cell shows. */
  readonly value: string;
  /** What a sentence about it needs besides: the names of the entries stand beside each kind. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Revenue in numbers that this keeps out of the accounts, all years together; 0 where it keeps nothing out. */
  readonly leftOut: number;
}

/** "blocker": has to be mended before a plan is built. */
export type ProblemSeverity = "info" | "warning" | "blocker";

/** What happens to the cell, the row or the account. */
export type ProblemConsequence =
  /** The row's revenue is added to that of the first row with the same key. */
  | "addedToFirst"
  /** The two stay two accounts. */
  | "keptApart"
  | "idUsedAsName"
  /** The cell or the row is in no figure. */
  | "leftOut"
  /** Text in no figure that may be meant as a number. */
  | "leftOutAsText"
  /** In no figure; the first row of the table alone names the columns. */
  | "headersInOneRow"
  | "mustBeMended"
  | "treatedAsBlank"
  | "countedAsZero"
  /** A customer lost this year, with last year's revenue. */
  | "countedAsChurned"
  /** An account without revenue: neither lost nor won. */
  | "countedNowhere"
  /** Excel numbers the second of two equal headers in a table. */
  | "renamedInTable"
  | "tenureUnknown";

/** Each kind of problem, how grave it is and what happens. */
export const accountProblems = {
  /** A second row with the key of an earlier one, as Excel compares text. params: firstRow */
  duplicateKey: { severity: "warning", consequence: "addedToFirst" },
  /** A key that only looks like that of an earlier row. params: otherRow */
  lookAlikeKey: { severity: "warning", consequence: "keptApart" },
  /** The name of an earlier row under another id. params: otherRow */
  sameName: { severity: "info", consequence: "keptApart" },
  /** An id without a name. */
  missingName: { severity: "info", consequence: "idUsedAsName" },
  /** A name without an id, although there is an id column: formulas couldn't find the account. */
  missingId: { severity: "blocker", consequence: "mustBeMended" },
  /** A row that says something, but not whose it is. */
  missingNameAndId: { severity: "warning", consequence: "leftOut" },
  /** A first row without an account that has fiscal years where revenue belongs, as below merged headers. */
  secondHeaderRow: { severity: "warning", consequence: "headersInOneRow" },
  /** A key beyond the 255 characters that Excel can look up. params: length */
  keyTooLong: { severity: "warning", consequence: "leftOut" },
  /** The sum of all other rows, called a total: it would double every figure. */
  totalRow: { severity: "blocker", consequence: "mustBeMended" },
  /** Text where revenue belongs, also text that looks like a number. params: year */
  textForRevenue: { severity: "warning", consequence: "leftOutAsText" },
  /** TRUE or FALSE where revenue belongs. params: year */
  booleanForRevenue: { severity: "warning", consequence: "leftOut" },
  /** An error value where revenue, name or id belongs. params: year, for revenue */
  errorValue: { severity: "blocker", consequence: "mustBeMended" },
  /** An error value in the owner, industry or customer-since column. */
  errorInDetail: { severity: "warning", consequence: "treatedAsBlank" },
  /** Credit notes beyond the year's revenue: no revenue that could be kept or lost. params: year */
  negativeRevenue: { severity: "warning", consequence: "countedAsZero" },
  /** Revenue last year, and this year no number at all, not even 0. params: lastYear (revenue), year */
  noRevenueThisYear: { severity: "warning", consequence: "countedAsChurned" },
  /** No number in any year. */
  noRevenue: { severity: "info", consequence: "countedNowhere" },
  /** A header that stands over an earlier column as well. params: otherColumn */
  duplicateHeader: { severity: "warning", consequence: "renamedInTable" },
  /** Neither a date nor a year. */
  unreadableDate: { severity: "warning", consequence: "tenureUnknown" },
  /** A customer only after the end of this year. */
  dateAfterThisYear: { severity: "warning", consequence: "tenureUnknown" },
} as const satisfies Record<string, { severity: ProblemSeverity; consequence: ProblemConsequence }>;

export type AccountProblemKind = keyof typeof accountProblems;
