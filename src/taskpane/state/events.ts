import type { ColumnDraft } from "../../planning/accounts/findColumns";
import type {
  ChurnSettings,
  Criterion,
  FunnelSettings,
  GapSplit,
  PlanSettings,
} from "../../planning/settings";
import type { Language } from "../../reference/words/language";
import type { ExistingPlan, SourceRef } from "../../workbook/planWorkbook";
import type { Draft } from "./draft";
import type { Step } from "./steps";

/** What has happened in the wizard. Each event says what the user did or what was found, not what to set. */
export type DraftEvent =
  /** In the language of the pane. */
  | { readonly type: "planStarted"; readonly language: Language }
  /** The sheets are to speak another one. */
  | { readonly type: "sheetLanguageChosen"; readonly language: Language }
  /** A plan stands in the workbook and is to be updated. */
  | { readonly type: "planOpened"; readonly plan: ExistingPlan }
  /** Somebody may have typed on the sheets of the plan that is being updated. */
  | { readonly type: "planReadAgain"; readonly settings: PlanSettings }
  | { readonly type: "draftRestored"; readonly draft: Draft }
  /** The sheets stand; there is nothing left to continue. */
  | { readonly type: "planBuilt" }
  /** The plan stays as it is. */
  | { readonly type: "changesDiscarded" }
  | { readonly type: "stepEntered"; readonly step: Step }
  | { readonly type: "accountsChosen"; readonly source: SourceRef }
  /** The source was read; its columns may stand elsewhere than when they were chosen. */
  | { readonly type: "headersRead"; readonly headers: readonly string[] }
  | { readonly type: "columnsCorrected"; readonly columns: ColumnDraft; readonly headers: readonly string[] }
  | { readonly type: "churnAssumed"; readonly churn: Partial<ChurnSettings> }
  | { readonly type: "criteriaChanged"; readonly criteria: readonly Criterion[] }
  | { readonly type: "tiersChanged"; readonly cutoffs: readonly number[] }
  | { readonly type: "fiscalYearSet"; readonly startMonth: number }
  | { readonly type: "currencySet"; readonly currency: string }
  | { readonly type: "goalEntered"; readonly goal: number }
  | { readonly type: "priceIncreaseEntered"; readonly priceIncrease: number }
  | { readonly type: "closedEntered"; readonly closed: number }
  | { readonly type: "funnelEntered"; readonly funnel: Partial<FunnelSettings> }
  | { readonly type: "splitEntered"; readonly split: GapSplit };
