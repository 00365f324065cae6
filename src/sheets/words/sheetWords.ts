import type {
  ChurnMethod,
  ChurnSource,
  CriterionMeasure,
  LossBasis,
  Scenario,
} from "../../planning/settings";
import type { GateState, Potential, ReviewState } from "../lists";
import type { PresetKey } from "../settings/presetRows";
import type { SettingKey } from "../settings/settingKey";
import type { SheetRole } from "../sheetRole";
import type { ReviewField, ReviewGroup, ReviewInput } from "../review/reviewField";
import type { GoalLine } from "../goal/goalLine";
import type { WaterfallStep } from "../goal/waterfallRows";
import type { OverviewWords } from "./overviewWords";
import type { ActionWords, BranchWords, TablesWords, WhitespaceWords } from "./tableWords";

/** All words of the sheets in one language. A word that is missing doesn't compile. */
export interface SheetWords {
  readonly sheets: Readonly<Record<SheetRole, { readonly title: string; readonly subtitle: string }>>;
  /** A fiscal year in short, by the calendar year it ends in. */
  readonly fiscalYear: (year: number) => string;
  readonly legend: { readonly title: string; readonly input: string; readonly calculated: string };
  readonly settings: SettingsWords;
  readonly review: ReviewWords;
  readonly goal: GoalWords;
  readonly tables: TablesWords;
  readonly actions: ActionWords;
  readonly branches: BranchWords;
  readonly whitespace: WhitespaceWords;
  readonly overview: OverviewWords;
}

/** A setting: its label, its unit where it isn't the currency, how it is used, and what may be typed. */
export interface SettingWords {
  readonly label: string;
  readonly unit?: string;
  readonly note: string;
  readonly prompt: string;
}

export interface SettingsWords {
  readonly sections: Readonly<
    Record<
      | "period"
      | "goal"
      | "churn"
      | "history"
      | "criteria"
      | "tiers"
      | "funnel"
      | "split"
      | "quarters"
      | "gate"
      | "outlook"
      | "whatIf"
      | "lists",
      string
    >
  >;
  readonly inputs: Readonly<Record<SettingKey, SettingWords>>;
  readonly yearEnd: { readonly label: string; readonly note: string };
  readonly averageChurn: { readonly label: string; readonly note: string };
  readonly presets: Readonly<Record<PresetKey, SettingWords & { readonly unit: string }>>;
  readonly quarterTotal: { readonly label: string; readonly note: string };
  readonly outlook: {
    readonly industry: string;
    readonly used: string;
    readonly reason: string;
    readonly note: string;
    readonly prompts: Readonly<Record<"industry" | "factor" | "reason", string>>;
  };
  readonly splitTotal: { readonly label: string; readonly note: string };
  readonly history: {
    readonly year: string;
    readonly fromAccounts: string;
    readonly typed: string;
    readonly used: string;
    readonly opening: string;
    readonly lost: string;
    readonly customersLost: string;
    readonly rate: string;
    readonly counts: string;
    readonly kept: string;
    readonly note: string;
    readonly prompt: string;
  };
  readonly criteria: {
    readonly name: string;
    readonly measure: string;
    readonly weight: string;
    readonly zeroAt: string;
    readonly fullAt: string;
    readonly note: string;
    readonly measures: Readonly<Record<Exclude<CriterionMeasure["kind"], "column">, string>>;
    /** A number column of the accounts, by its header. */
    readonly column: (header: string) => string;
    readonly prompts: Readonly<Record<"name" | "weight" | "zeroAt" | "fullAt", string>>;
  };
  readonly tiers: {
    readonly tier: string;
    readonly cutoff: string;
    readonly cadence: string;
    readonly note: string;
    readonly prompts: Readonly<Record<"cutoff" | "cadence", string>>;
  };
  readonly lists: {
    readonly note: string;
    readonly methods: Readonly<Record<ChurnMethod, string>>;
    readonly lossBases: Readonly<Record<LossBasis, string>>;
    readonly sources: Readonly<Record<ChurnSource, string>>;
    readonly potential: Readonly<Record<Potential, string>>;
    readonly gates: Readonly<Record<GateState, string>>;
    readonly states: Readonly<Record<ReviewState, string>>;
    readonly scenarios: Readonly<Record<Scenario, string>>;
    readonly titles: Readonly<
      Record<
        "methods" | "lossBases" | "sources" | "potential" | "gates" | "states" | "scenarios" | "conventions",
        string
      >
    >;
    readonly conventions: Readonly<
      Record<"yearsFrom" | "yearsTo" | "daysOfYear" | "digits" | "tieBreak" | "longestKey", string>
    >;
    /** What formulas say: where, and the sentence. */
    readonly sentences: Readonly<
      Record<
        "missing" | "whatIfToday" | "noGaps" | "noActions",
        { readonly label: string; readonly text: string }
      >
    >;
  };
}

export interface ReviewWords {
  readonly groups: Readonly<Record<ReviewGroup, string>>;
  readonly headers: Readonly<
    Record<Exclude<ReviewField, "revenueBefore" | "revenueLastYear" | "revenueThisYear">, string>
  >;
  /** Header of a revenue column. */
  readonly revenueOf: (year: number) => string;
  readonly prompts: Readonly<Record<ReviewInput, string>>;
  readonly amountsIn: string;
}

/** A figure's label, and in words how it comes about. */
interface LineWords {
  readonly label: string;
  readonly note: string;
}

/** Titles of the charts and of their axes. Series are called as the columns that they show. */
export type ChartWords = Readonly<
  Record<"waterfall" | "reps" | "tiers" | "priority", { readonly title: string; readonly note: string }>
> & {
  readonly axes: Readonly<Record<"score" | "potential", string>>;
  /** What stands behind rounded figures. */
  readonly units: Readonly<Record<"thousand" | "million", string>>;
};

export interface GoalWords {
  readonly sections: Readonly<
    Record<
      | "bridge"
      | "existing"
      | "gap"
      | "funnel"
      | "quarters"
      | "cascade"
      | "whatIf"
      | "waterfall"
      | "tiers"
      | "charts",
      string
    >
  >;
  readonly lines: Readonly<Record<GoalLine, { readonly label: string; readonly note: string }>>;
  readonly columns: Readonly<
    Record<
      "amount" | "share" | "accounts" | "total" | "crossSell" | "upSell" | "newCustomers" | "unit" | "note",
      string
    >
  >;
  readonly units: Readonly<Record<"accounts" | "count" | "rate" | "date" | "state", string>>;
  /** The four quarters of a fiscal year. */
  readonly quarters: readonly [string, string, string, string];
  readonly cascade: {
    readonly columns: Readonly<
      Record<"rep" | "committed" | "rest" | "target" | "counted" | "uncovered" | "note", string>
    >;
    readonly workings: Readonly<
      Record<"code" | "weight" | "exact" | "remainder" | "left" | "threshold", string>
    >;
    readonly lines: Readonly<
      Record<"reps" | "nobody" | "newBusiness" | "closedBusiness" | "company", LineWords>
    > & { readonly others: string };
    readonly notes: Readonly<Record<"others", string>>;
  };
  readonly whatIf: Readonly<Record<"churn" | "gap" | "pipeline" | "note" | "rates" | "below", string>>;
  readonly waterfall: Readonly<
    Record<"step" | "amount" | "base" | "total" | "rise" | "fall" | "note" | "level", string>
  > & { readonly steps: Readonly<Record<WaterfallStep, LineWords>> };
  readonly tiers: Readonly<Record<"tier" | "revenue" | "counted" | "target" | "accounts" | "note", string>>;
  readonly charts: ChartWords;
}
