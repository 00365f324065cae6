import type { BuildProgress, SheetRole } from "../planWorkbook";

/** Takes a plan out of its workbook: just what was built, and all of it. Every method rejects with a `WorkbookError`. */
export interface PlanRemoval {
  /** What would go, and which cells elsewhere would miss it. Writes nothing. */
  preview(): Promise<RemovalPreview>;
  /**
   * Removes the plan; the accounts and everything else stay. The plan is gone entirely, or the workbook is as it was.
   * `signal` is heeded until the first write. Rejects with `referredTo` where cells elsewhere need the plan and the
   * request doesn't agree to break them.
   */
  remove(
    request: RemovalRequest,
    progress: (done: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<RemovalReport>;
}

interface RemovalRequest {
  /** Whether formulas elsewhere that refer to the plan may become errors. */
  readonly breakReferences: boolean;
}

export interface RemovalPreview {
  /** With everything on them: tables, charts, and what people have typed. */
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
  /** How many workbook names go. */
  readonly names: number;
  /** Cell styles that go; those that other sheets use stay. */
  readonly styles: readonly string[];
  readonly references: ReferencesToPlan;
}

/** What refers to the plan from outside of it. */
export interface ReferencesToPlan {
  /** The first twenty: cells with their sheet, `'My sheet'!C5`, and people's own names. */
  readonly places: readonly string[];
  readonly total: number;
}

interface RemovalReport {
  /** The sheets that are gone, by the names they had. */
  readonly sheets: RemovalPreview["sheets"];
}
