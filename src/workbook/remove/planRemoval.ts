import type { BuildProgress, SheetRole } from "../planWorkbook";

/** Takes a plan out of its workbook: just what was built, and all of it. Every method rejects with a `WorkbookError`. */
export interface PlanRemoval {
  /** What would go, and what elsewhere would miss it. Writes nothing. */
  preview(): Promise<RemovalPreview>;
  /**
   * Removes the plan; the accounts and everything else stay. The plan is gone entirely, or the workbook is as it was.
   * `signal` is heeded until the first write. Rejects with `referredTo` where something elsewhere needs the plan and the
   * request doesn't agree to break it.
   */
  remove(
    request: RemovalRequest,
    progress: (done: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<RemovalReport>;
}

interface RemovalRequest {
  /** Whether what elsewhere refers to the plan may become errors. */
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

/** What refers to the plan from outside of it, as far as Excel tells. */
export interface ReferencesToPlan {
  /** The first twenty. */
  readonly places: readonly ReferringPlace[];
  readonly total: number;
  /** Of what could refer to it, what this Excel doesn't tell, or not in a reasonable time. */
  readonly unseen: readonly UnseenKind[];
}

export type UnseenKind = "chart" | "validation";

export interface ReferringPlace {
  readonly kind: "name" | "cell" | "format" | "validation" | "chart";
  /** `'My sheet'!C5`, or what a name or a chart is called. */
  readonly where: string;
}

interface RemovalReport {
  /** The sheets that are gone, by the names they had. */
  readonly sheets: RemovalPreview["sheets"];
}
