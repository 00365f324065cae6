import type { PlanSettings } from "../../planning/settings";
import type { Scalar } from "../blueprint/blueprint";
import type { NumberFormat } from "../blueprint/numberFormat";
import type { SettingsWords } from "../words/sheetWords";
import type { SettingKey } from "./settingKey";

/** What a setting's cell takes; text stands for itself. */
type Limits =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "any" };

interface SettingInput {
  readonly format: NumberFormat;
  readonly limits: Limits;
  /** Whether the unit is the plan's currency. */
  readonly money?: boolean;
  readonly value: (settings: PlanSettings, words: SettingsWords["lists"]) => Scalar;
}

const money = { format: "amount", money: true } as const;
const anyAmount = { kind: "decimal", min: -1e15, max: 1e15 } as const;
const someAmount = { kind: "decimal", min: 0, max: 1e15 } as const;
const rate = { format: "rate", limits: { kind: "decimal", min: 0, max: 1 } } as const;
const list = (source: string) => ({ format: "text", limits: { kind: "list", source } }) as const;

/** Each single assumption: how it is shown, what may be typed, and where its value comes from. */
export const settingInputs: Readonly<Record<SettingKey, SettingInput>> = {
  fiscalYearStart: {
    format: "year",
    limits: { kind: "whole", min: 1, max: 12 },
    value: (s) => s.fiscalYearStartMonth,
  },
  thisYear: { format: "year", limits: { kind: "whole", min: 1900, max: 2199 }, value: (s) => s.thisYear },
  currency: { format: "text", limits: { kind: "any" }, value: (s) => s.currency },
  goal: { ...money, limits: someAmount, value: (s) => s.goal },
  closed: { ...money, limits: anyAmount, value: (s) => s.closed },
  priceIncrease: {
    format: "rate",
    limits: { kind: "decimal", min: -0.99, max: 1 },
    value: (s) => s.priceIncrease,
  },
  priceIncreaseThisYear: {
    format: "rate",
    limits: { kind: "decimal", min: -0.99, max: 1 },
    value: (s) => s.priceIncreaseThisYear,
  },
  churnYears: { format: "year", limits: { kind: "whole", min: 1, max: 3 }, value: (s) => s.churn.years },
  churnMethod: { ...list("Plan_List_Methods"), value: (s, words) => words.methods[s.churn.method] },
  lossBasis: { ...list("Plan_List_LossBases"), value: (s, words) => words.lossBases[s.churn.losses] },
  churnSource: { ...list("Plan_List_Sources"), value: (s, words) => words.sources[s.churn.source] },
  dealSize: { ...money, limits: { kind: "decimal", min: 0.01, max: 1e15 }, value: (s) => s.funnel.dealSize },
  winRate: { ...rate, value: (s) => s.funnel.winRate },
  meetingRate: { ...rate, value: (s) => s.funnel.meetingRate },
  salesCycleDays: {
    format: "whole",
    limits: { kind: "whole", min: 0, max: 3650 },
    value: (s) => s.funnel.salesCycleDays,
  },
  splitCrossSell: { ...rate, value: (s) => s.split.crossSell },
  splitUpSell: { ...rate, value: (s) => s.split.upSell },
  splitNewCustomers: { ...rate, value: (s) => s.split.newCustomers },
  satisfactionThreshold: {
    format: "points",
    limits: { kind: "decimal", min: 0, max: 10 },
    value: (s) => s.satisfactionThreshold,
  },
  scenario: { ...list("Plan_List_Scenarios"), value: (s, words) => words.scenarios[s.outlook.scenario] },
};
