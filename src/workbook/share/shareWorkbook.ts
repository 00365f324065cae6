import type { FunctionId } from "../../reference/functionId";
import type { OldestExcel } from "./formula/convertFormula";

/**
 * What the pane asks in order to give a workbook to people without the add-in. `excelShare` answers it through
 * Office.js. Every method rejects with a {@link import("../workbookError").WorkbookError}.
 */
export interface ShareWorkbook {
  /** Everything in the workbook that depends on the add-in. Writes nothing. */
  check(progress?: ReportProgress, signal?: AbortSignal): Promise<ShareCheck>;
  /**
   * Makes the workbook independent of the add-in and keeps the original formulas in it: all of it, or the workbook stays
   * as it was. `signal` is heeded until the first write.
   */
  prepare(oldest: OldestExcel, progress: ReportProgress, signal?: AbortSignal): Promise<SharePreview>;
  /**
   * Brings the original formulas back: all that can be, or the workbook stays as it was. Cells that somebody has changed
   * since stay as they are and are told, unless `overwrite` says otherwise: an original then goes where its row was
   * sorted to, if that is clear, and never over what another one was converted to. `signal` is heeded until the first write.
   */
  restore(progress: ReportProgress, overwrite?: boolean, signal?: AbortSignal): Promise<RestoreReport>;
  /**
   * Enters formulas again that are stuck at #NAME?, by the functions' right names. `signal` is heeded until the first
   * write.
   */
  repair(progress: ReportProgress, signal?: AbortSignal): Promise<RepairReport>;
}

export type { OldestExcel };

export type ReportProgress = (done: ShareProgress) => void;

export interface ShareProgress {
  readonly phase: "reading" | "writing" | "checking";
  /** 0…1. */
  readonly fraction: number;
}

/** Where a formula stands. */
export type Place =
  /** `address` within the sheet, `B4`. */
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  /** A workbook name; one that belongs to a sheet with that sheet. */
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | undefined }
  /** A rule of conditional formatting or validation. */
  | { readonly kind: "rule"; readonly sheet: string; readonly address: string };

/** Formulas, here and below, are written as the user's Excel shows them. */
export interface Dependent {
  readonly place: Place;
  readonly formula: string;
  /** The functions it calls; none where it depends on a name that does. */
  readonly functions: readonly FunctionId[];
}

export interface ShareCheck {
  /** Sheet by sheet, row by row; names and rules at the end. */
  readonly dependents: readonly Dependent[];
  /** Formulas that {@link ShareWorkbook.repair} would enter again. */
  readonly stuck: readonly Dependent[];
  /** Protected sheets among those that depend on the add-in: nothing can be written there. */
  readonly protectedSheets: readonly string[];
  /** How many originals {@link ShareWorkbook.restore} could bring back. */
  readonly kept: number;
  /** The oldest Excel that computes what was prepared; undefined where nothing is. */
  readonly preparedFor: OldestExcel | undefined;
  /** What {@link ShareWorkbook.prepare} would do with the workbook as it was then. */
  preview(oldest: OldestExcel): SharePreview;
}

export interface ShareChange {
  readonly place: Place;
  readonly before: string;
  /** The formula or, as text, the value that takes its place. */
  readonly after: string;
  /** "spill": a reference to a spilled result, `A1#`, becomes the cells that it means. */
  readonly kind: "lambda" | "plain" | "value" | "spill";
  /** Cells that are written: more than one where a result spills. */
  readonly cells: number;
}

/** What stays dependent on the add-in, and why. */
export interface LeftAlone {
  readonly place: Place;
  readonly formula: string;
  readonly reason: LeftReason;
}

export type LeftReason =
  /** The sheet is protected. */
  | "protected"
  /** There is no value to keep: the cell shows #NAME?, or is still calculating. */
  | "notCalculated"
  /** Its value would be kept, but it may have spilled values, and this Excel (before ExcelApi 1.12) doesn't tell. */
  | "mayReach"
  /** A name has no portable form; cells that use it keep their value. */
  | "name"
  /** Excel doesn't let the functions calculate in a rule, nor the API say what it comes to. */
  | "rule";

export interface SharePreview {
  readonly changes: readonly ShareChange[];
  readonly left: readonly LeftAlone[];
  /** Workbook names that are added, each holding a LAMBDA. */
  readonly names: readonly string[];
}

export interface RestoreReport {
  readonly restored: readonly { readonly place: Place; readonly formula: string }[];
  readonly conflicts: readonly RestoreConflict[];
}

/** An original that wasn't brought back. */
export interface RestoreConflict {
  readonly place: Place;
  /** The formula that stood there before it was prepared. */
  readonly formula: string;
  /** What stands there instead, where `overwrite` would replace it: a formula or a value; "" where there is nothing. */
  readonly now?: string;
  readonly reason:
    /** Something else was typed there. */
    | "changed"
    /** Rows were sorted: what the formula was converted to stands there now. */
    | "sorted"
    /** Rows were sorted or formulas copied: which cell it belongs into isn't clear. It is never put over anything. */
    | "unclear"
    /** The cell, its sheet or its name was deleted. */
    | "gone"
    /** The formula needs a table, a column or a sheet that was deleted. */
    | "needsWhatIsGone"
    | "protected";
}

export interface RepairReport {
  readonly repaired: readonly {
    readonly place: Place;
    readonly before: string;
    readonly after: string;
    /** Whether it has left #NAME? behind. */
    readonly cured: boolean;
  }[];
  readonly left: readonly LeftAlone[];
}
