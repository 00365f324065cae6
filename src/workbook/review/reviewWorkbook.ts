import type { GateState, Potential, ReviewState } from "../../sheets/lists";
import type { ReviewInput } from "../../sheets/review/reviewField";
import type { AccountList, Entry, EntryChange } from "./accountLists";

export type { GateState, Potential, ReviewInput };

/**
 * What the review in the pane asks of the workbook; `excelReview` answers it through Office.js. Accounts are known by
 * their keys and columns by what they are for, and both are looked up anew each time: rows may be sorted and inserted,
 * headers and sheets renamed meanwhile. Every method rejects with a {@link import("../workbookError").WorkbookError}. Once a
 * `signal` is aborted nothing more is asked of Excel; what was asked before may still be done.
 */
export interface ReviewWorkbook {
  /** The accounts in the order of their rows; undefined where the workbook has no review. */
  list(): Promise<readonly ListedAccount[] | undefined>;
  /** One account's row; undefined where there is none with this key. */
  read(key: string, signal?: AbortSignal): Promise<AccountReview | undefined>;
  /**
   * Writes answers to the account's row, all or none of them. An answer whose cell no longer holds its `base` is left as
   * somebody else has made it. Resolves to the row as it is afterwards, recalculated; undefined where it is gone.
   */
  write(
    key: string,
    changes: readonly AnswerChange[],
    signal?: AbortSignal,
  ): Promise<AccountReview | undefined>;
  /**
   * Writes to a row of the Action Plan or of Branches, known by what stood there, or to a new one where nothing has been
   * `seen`. What is no longer its `base` is left as somebody else has made it. `row` is undefined where the row that was
   * seen can't be told any more: then nothing is written. Resolves to undefined where the account's own row is gone.
   */
  writeEntry(
    key: string,
    list: AccountList,
    seen: Pick<Entry, "row" | "values"> | undefined,
    changes: readonly EntryChange[],
    signal?: AbortSignal,
  ): Promise<{ readonly account: AccountReview; readonly row: number | undefined } | undefined>;
  /** Brings the account's row into view on the sheet that is shown, where it has one there, else in the review. */
  select(key: string): Promise<SelectedCell | undefined>;
  /** Brings the account's row in the review into view; rejects as {@link PlanWorkbook.show} does. */
  showRow(key: string, hidden?: "unhide"): Promise<SelectedCell | undefined>;
  /** The account whose row is selected, in any table of the plan or in the accounts table, and by which cell. */
  selected(): Promise<SelectedAccount | undefined>;
  /** Calls back when cells have changed otherwise than by our own writes; resolves to the way to stop. */
  watch(changed: (change: CellChange) => void): Promise<() => Promise<void>>;
}

/** A cell by its place, to be compared with another one; what stands there may move on. */
export type SelectedCell = string;

interface SelectedAccount {
  readonly key: string;
  readonly cell: SelectedCell;
}

/** A number, a text, "yes", "maybe" or "no"; undefined: nobody has answered yet, which isn't 0. */
export type Answer = string | number | undefined;

export type Answers = Readonly<Record<ReviewInput, Answer>>;

export interface AnswerChange {
  readonly field: ReviewInput;
  readonly value: Answer;
  /** What the user has seen there before. */
  readonly base: Answer;
}

interface CellChange {
  /** By somebody else in a shared workbook. */
  readonly isRemote: boolean;
}

/** How recent the review is; "missing": the account is no longer in the accounts table. */
export type Freshness = ReviewState | "missing";

export interface ListedAccount {
  readonly key: string;
  readonly name: string;
  readonly owner: string | undefined;
  readonly tier: string | undefined;
  readonly score: number | undefined;
  readonly state: Freshness | undefined;
  /** Excel's number of the day. */
  readonly reviewedOn: number | undefined;
}

/** An account's row. Figures that its sheet can't calculate are undefined. */
export interface AccountReview extends ListedAccount {
  readonly industry: string | undefined;
  /** Years as a customer. */
  readonly tenure: number | undefined;
  /** Oldest first, up to three fiscal years. */
  readonly revenue: readonly { readonly year: number; readonly amount: number | undefined }[];
  /** This year's revenue over last year's, less 1. */
  readonly change: number | undefined;
  readonly gate: GateState | undefined;
  readonly answers: Answers;
  /** The account's rows in the tables, as they are sorted there; a table that was deleted is undefined. */
  readonly lists: Readonly<Record<AccountList, readonly Entry[] | undefined>>;
  readonly whitespace: AccountWhitespace | undefined;
  /** How many of the questions nobody has answered yet, as its sheet counts them. */
  readonly openQuestions: number | undefined;
  /** The day by which the account is to be looked at again, as Excel's number. */
  readonly nextReview: number | undefined;
  readonly plan: PlanOfAccount;
  readonly settings: ReviewSettings;
}

/** The account's plan for next year, as its sheet calculates it. */
interface PlanOfAccount {
  readonly expected: number | undefined;
  /** ≤ 0. */
  readonly churn: number | undefined;
  readonly price: number | undefined;
  readonly planned: number | undefined;
  /** Of the company's goal. */
  readonly share: number | undefined;
  /** Planned revenue less what the growth target asks for. */
  readonly difference: number | undefined;
  /** What counts towards the goal: planned revenue without growth that the gate holds back. */
  readonly counted: number | undefined;
  /** What its owner has committed to, once somebody has said what growth there is. */
  readonly committed: number | undefined;
  /** The account's share of the company's goal, top-down. */
  readonly goal: number | undefined;
}

/** What the account has of our offerings, of those that are in use. */
export interface AccountWhitespace {
  readonly offerings: readonly {
    readonly name: string;
    /** An amount that it pays a year, an open opportunity, not for it, or a gap. */
    readonly state: number | "open" | "notEligible" | "gap";
  }[];
  /** What the gaps could be worth. */
  readonly potential: number | undefined;
}

/** What the plan's settings say about reviews. */
interface ReviewSettings {
  readonly currency: string;
  readonly goal: number | undefined;
  /** How much of the goal all accounts together cover; undefined where the overview is gone. */
  readonly coverage: number | undefined;
  /** On the scale 0–10; growth on an account below it is blocked. */
  readonly satisfactionThreshold: number | undefined;
}
