import type { AccountChanges, BuildProgress, NameChanges } from "../planWorkbook";

/**
 * Takes a plan into the next fiscal year: this year becomes last year. Every method rejects with a `WorkbookError`,
 * `yearMissing` where the accounts have no revenue of the new year.
 */
export interface PlanRollForward {
  /** What it comes to. Writes nothing. */
  preview(request: RollForwardRequest): Promise<RollForwardPreview>;
  /**
   * Rolls the plan forward, or the workbook stays as it was. What the old year's sheets showed is kept as values on
   * sheets of their own. `signal` is heeded until the first write.
   */
  rollForward(
    request: RollForwardRequest,
    progress: (done: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<RollForwardReport>;
}

export interface RollForwardRequest {
  /** Zero-based column of the accounts with the new year's revenue; the one whose header names that year unless told. */
  readonly revenueColumn?: number | undefined;
  /** The goal for the year after; blank unless told. */
  readonly goal?: number | undefined;
}

export interface RollForwardPreview {
  /** The fiscal year that was "this year", and the one that is from now on. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Header of the column with the new year's revenue. */
  readonly revenueHeader: string;
  /** Sheets that keep the old year's figures and answers, by the names they get. */
  readonly archives: readonly string[];
  /** Headers of the review's columns that are blank in the new year. */
  readonly blanked: readonly string[];
  readonly accounts: AccountChanges;
  /** What becomes of rows under names that aren't their account's any more. */
  readonly names: NameChanges;
}

interface RollForwardReport extends RollForwardPreview {
  /** Requests sent to Excel. */
  readonly requests: number;
}
