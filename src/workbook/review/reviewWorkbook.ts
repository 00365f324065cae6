import type { GateState, Potential, ReviewState } from "../../sheets/lists";
import type { ReviewInput } from "../../sheets/review/reviewField";

export type { GateState, Potential, ReviewInput };

/**
 * What the review in the pane asks of the workbook; `excelReview` answers it through Office.js. Accounts are known by
 * their keys and columns by what they are for, and both are looked up anew each time: rows may be sorted and inserted,
 * headers and sheets renamed meanwhile. Every method rejects with a {@link import("../workbookError").WorkbookError}.
 */
export interface ReviewWorkbook {
  /** The accounts in the order of their rows; undefined where the workbook has no review. */
  list(): Promise<readonly ListedAccount[] | undefined>;
  /** One account's row; undefined where there is none with this key. */
  read(key: string): Promise<AccountReview | undefined>;
  /**
   * Writes answers to the account's row, all or none of them. An answer whose cell no longer holds its `base` is left as
   * somebody else has made it. Resolves to the row as it is afterwards, recalculated; undefined where it is gone.
   */
  write(key: string, changes: readonly AnswerChange[]): Promise<AccountReview | undefined>;
  /** Brings the account's row into view. */
  select(key: string): Promise<void>;
  /** The account whose row in the review or in the accounts table is selected. */
  selectedKey(): Promise<string | undefined>;
  /** Calls back when cells have changed, by our own writes as well; resolves to the way to stop. */
  watch(changed: (change: CellChange) => void): Promise<() => Promise<void>>;
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

export interface CellChange {
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
  readonly plan: PlanOfAccount;
  readonly settings: ReviewSettings;
}

/** The account's plan for next year, as its sheet calculates it. */
export interface PlanOfAccount {
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
}

/** What the plan's settings say about reviews. */
export interface ReviewSettings {
  readonly currency: string;
  readonly goal: number | undefined;
  /** On the scale 0–10; growth on an account below it is blocked. */
  readonly satisfactionThreshold: number | undefined;
}
