import type { ReviewWorkbook } from "../review/reviewWorkbook";

/**
 * What the pane's overview asks of the workbook. Every figure is read from a cell of the plan's sheets, and says which,
 * so that one can go there. Rejects with a {@link import("../workbookError").WorkbookError}.
 */
export interface OverviewWorkbook {
  /** How the plan stands; undefined where the workbook has no overview sheet. */
  read(): Promise<PlanOverview | undefined>;
  /**
   * Calls back when cells have changed, by our own writes as well: what was answered in the review may get into the sheet
   * only after the figures were read. Resolves to the way to stop.
   */
  watch: ReviewWorkbook["watch"];
}

/** A cell: what stands there, and where it is (`'Overview'!B7`). */
export interface SheetFigure {
  /** Undefined where the sheet can't calculate it. */
  readonly value: number | undefined;
  /** Undefined where somebody has deleted the cell. */
  readonly address: string | undefined;
}

export const coverageLines = ["goal", "kept", "closed", "growth", "covered", "open", "heldBack"] as const;
export type CoverageLine = (typeof coverageLines)[number];

export interface PlanOverview {
  /** The goal and what covers it; shares are of the goal. */
  readonly coverage: Readonly<
    Record<CoverageLine, { readonly amount: SheetFigure; readonly share: SheetFigure }>
  >;
  /** How many accounts' reviews are fresh, due (never reviewed) and overdue. */
  readonly reviews: Readonly<Record<"fresh" | "due" | "overdue", SheetFigure>>;
  /** Growth that doesn't count: of unsatisfied customers, and of those whom nobody has asked. */
  readonly held: Readonly<
    Record<"blocked" | "unknown", { readonly accounts: SheetFigure; readonly growth: SheetFigure }>
  >;
  /** The accounts behind that, each with the cell that says so. */
  readonly heldAccounts: readonly {
    readonly name: string;
    readonly gate: "blocked" | "unknown";
    readonly address: string;
  }[];
  /** Accounts that are furthest from their goal, the furthest first. */
  readonly gaps: readonly { readonly name: string; readonly short: SheetFigure }[];
  readonly reps: readonly (RepFigures & { readonly name: string })[];
  /** All accounts of none of those; undefined where nothing is left for them. */
  readonly otherReps: RepFigures | undefined;
}

export interface RepFigures {
  readonly target: SheetFigure;
  readonly share: SheetFigure;
  readonly open: SheetFigure;
  readonly overdue: SheetFigure;
}
