import type { AccountTable, ColumnMap } from "../planning/accounts/account";
import type { PlanSettings } from "../planning/settings";
import type { Language } from "../reference/words/language";
import type { SheetRole } from "../sheets/sheetRole";

/**
 * What the pane asks of the workbook. `excelWorkbook` answers it through Office.js; nothing else in the pane touches
 * Excel. Every method rejects with a {@link import("./workbookError").WorkbookError}.
 */
export interface PlanWorkbook {
  /**
   * Tables of the workbook and, if it spans at least two rows and columns, the current selection; a single cell stands for
   * the filled cells around it.
   */
  sources(): Promise<readonly AccountSource[]>;
  /** The headers and rows of a source, read in as many requests as 5 MB answers need. */
  read(source: SourceRef): Promise<SourceTable>;
  /** What the pane begins with: what the wizard last stored in this workbook, and the plan that stands in it. */
  open(): Promise<OpenedWorkbook>;
  /** Stores the wizard's answers in the workbook; they travel with the file. */
  saveDraft(draft: unknown): Promise<void>;
  /** The plan that stands in the workbook, with the settings as its Plan Settings sheet shows them now. */
  readPlan(): Promise<ExistingPlan | undefined>;
  /** What a build would make or change. Writes nothing; rejects where a build would be refused. */
  preview(request: BuildRequest): Promise<BuildPreview>;
  /** Makes or updates the plan's sheets: all of it, or the workbook stays as it was. `signal` is heeded until the first write. */
  build(
    request: BuildRequest,
    progress: (done: BuildProgress) => void,
    signal: AbortSignal,
  ): Promise<BuildReport>;
  /**
   * Brings a sheet of the plan, or a range such as `Accounts!C7`, into view and selects it. Rejects with `sheetHidden`
   * unless it is to be unhidden, and with `cellHidden` where it is selected but can't be seen.
   */
  show(target: ShownTarget, hidden?: "unhide"): Promise<void>;
  /** Calls back when the selection moves to another range; resolves to the way to stop. */
  watchSelection(changed: () => void): Promise<() => Promise<void>>;
}

export type ShownTarget = { readonly sheet: SheetRole } | { readonly address: string };

export interface OpenedWorkbook {
  /** As {@link PlanWorkbook.saveDraft} stored it, unchecked; undefined where there is nothing. */
  readonly draft: unknown;
  readonly existing: ExistingPlan | undefined;
}

export type SourceRef =
  | { readonly kind: "table"; readonly name: string }
  /** `address` with its sheet, as Excel gives it: `Sheet1!A1:H92`. A build turns it into a table. */
  | { readonly kind: "range"; readonly address: string };

export interface AccountSource {
  readonly ref: SourceRef;
  readonly sheet: string;
  readonly address: string;
  /** Rows below the header. */
  readonly rows: number;
  /** Whether it stands on the sheet that the user is looking at. */
  readonly isActive: boolean;
}

export interface SourceTable extends AccountTable {
  readonly sheet: string;
  /** Address of the header's first cell within its sheet, `A1`; with it a problem's row and column become a cell. */
  readonly topLeft: string;
}

export type { SheetRole };

export interface BuildRequest {
  readonly source: SourceRef;
  readonly columns: ColumnMap;
  /** Those of the source when the columns were chosen; a build is refused where other ones stand there by now. */
  readonly headers?: readonly string[] | undefined;
  readonly settings: PlanSettings;
  /** Of the sheets; whoever builds again, whatever the language of their pane. */
  readonly language: Language;
}

export interface ExistingPlan extends BuildRequest {
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
}

export interface BuildPreview {
  readonly sheets: readonly {
    readonly role: SheetRole;
    readonly name: string;
    readonly action: "make" | "update";
  }[];
  readonly accounts: AccountChanges;
  /** Which accounts those are; undefined where there was no review before. */
  readonly changed?: ChangedAccounts | undefined;
  /** What becomes of rows under names that aren't their account's any more; undefined where there was no review before. */
  readonly names?: NameChanges | undefined;
  /** The name of the table that a plain range is turned into. */
  readonly newTable?: string | undefined;
}

export interface AccountChanges {
  readonly added: number;
  readonly kept: number;
  /** In the review, no longer in the accounts: kept and marked. */
  readonly missing: number;
}

/** The first twenty of each. */
export interface ChangedAccounts {
  /** By name. */
  readonly added: readonly string[];
  /** By what tells them apart, which is all that is left of them. */
  readonly missing: readonly string[];
}

/** Rows of Action Plan and Branches whose account is typed under another name than it has now. */
export interface NameChanges {
  /** They go on under the account's new name. */
  readonly followed: readonly (NamedRows & { readonly to: string })[];
  /** They stay, as another account has that name by now: they count for that one. */
  readonly taken: readonly NamedRows[];
  /** They stay, as nobody is known by that name. */
  readonly unknown: readonly NamedRows[];
}

export interface NamedRows {
  /** As it is typed there. */
  readonly name: string;
  readonly actions: number;
  readonly branches: number;
}

export interface BuildProgress {
  readonly phase: "reading" | "writing" | "finishing";
  /** 0…1. */
  readonly fraction: number;
}

export interface BuildReport extends BuildPreview {
  /** Requests sent to Excel. */
  readonly requests: number;
}
