import { labelIdentity, neutralOutlook } from "../../planning/plan/industryOutlook";
import { churnMethods, churnSources, lossBases, scenarios } from "../../planning/settings";
import type { ChurnYear, Criterion, IndustryOutlook, PlanSettings, Scenario } from "../../planning/settings";
import { criterionRows, historyRows, outlookRows, tierRows } from "./capacity";

/** What a cell of Plan Settings shows, by its id; undefined where the cell is gone. */
type SettingsCells = (id: string) => unknown;

/**
 * The settings as the sheet shows them now. What can't be read (a number overwritten with text, a cell deleted) is as it
 * was built: the wizard shows it, and the next build writes it back.
 */
export function readSettings(cells: SettingsCells, built: PlanSettings): PlanSettings {
  const number = (id: string, otherwise: number) => numberAt(cells, id) ?? otherwise;
  const word = <Key extends string>(id: string, list: string, keys: readonly Key[], otherwise: Key) =>
    keys.find(
      (key) => textAt(cells, id) !== "" && textAt(cells, `lists.${list}.${key}`) === textAt(cells, id),
    ) ?? otherwise;
  const { churn, funnel, split } = built;
  return {
    fiscalYearStartMonth: number("fiscalYearStart", built.fiscalYearStartMonth),
    thisYear: number("thisYear", built.thisYear),
    currency: textAt(cells, "currency") || built.currency,
    goal: number("goal", built.goal),
    priceIncrease: number("priceIncrease", built.priceIncrease),
    priceIncreaseThisYear: number("priceIncreaseThisYear", built.priceIncreaseThisYear),
    closed: number("closed", built.closed),
    churn: {
      years: number("churnYears", churn.years),
      method: word("churnMethod", "Method", churnMethods, churn.method),
      losses: word("lossBasis", "LossBasis", lossBases, churn.losses),
      source: word("churnSource", "Source", churnSources, churn.source),
      history: readHistory(cells, churn.history),
    },
    criteria: built.criteria.map((criterion, i) => readCriterion(cells, i, criterion)),
    ...readTiers(cells, built),
    funnel: {
      dealSize: number("dealSize", funnel.dealSize),
      winRate: number("winRate", funnel.winRate),
      meetingRate: number("meetingRate", funnel.meetingRate),
      salesCycleDays: number("salesCycleDays", funnel.salesCycleDays),
    },
    split: {
      crossSell: number("splitCrossSell", split.crossSell),
      upSell: number("splitUpSell", split.upSell),
      newCustomers: number("splitNewCustomers", split.newCustomers),
    },
    satisfactionThreshold: number("satisfactionThreshold", built.satisfactionThreshold),
    outlook: {
      scenario: word("scenario", "Scenario", scenarios, built.outlook.scenario),
      industries: readIndustries(cells, built.outlook.industries),
    },
  };
}

/** Years in which something is typed, and those that were asked about. */
function readHistory(cells: SettingsCells, built: readonly ChurnYear[]): readonly ChurnYear[] {
  const shown = Array.from({ length: historyRows }, (_, i) => ({
    year: numberAt(cells, `history.${i}.year`),
    openingRevenue: numberAt(cells, `history.${i}.openingTyped`),
    lostRevenue: numberAt(cells, `history.${i}.lostTyped`),
    customersLost: numberAt(cells, `history.${i}.customersTyped`),
  }));
  return shown.flatMap(({ year, ...typed }) => {
    const known = built.some((entry) => entry.year === year);
    const filled = Object.values(typed).some((value) => value !== undefined);
    return year !== undefined && (known || filled) ? [{ year, ...typed }] : [];
  });
}

function readCriterion(cells: SettingsCells, i: number, built: Criterion): Criterion {
  if (i >= criterionRows) return built;
  const id = (part: string) => `criteria.${i}.${part}`;
  return {
    name: textAt(cells, id("name")) || built.name,
    measure: built.measure,
    weight: numberAt(cells, id("weight")) ?? built.weight,
    zeroAt: numberAt(cells, id("zeroAt")) ?? built.zeroAt,
    fullAt: numberAt(cells, id("fullAt")) ?? built.fullAt,
  };
}

/** Rows that name an industry; those of the plan as it was built where the sheet has no such rows. */
function readIndustries(cells: SettingsCells, built: readonly IndustryOutlook[]): readonly IndustryOutlook[] {
  if (cells("outlook.0.industry") === undefined) return built;
  return Array.from({ length: outlookRows }, (_, i) => i).flatMap((i) => {
    const id = (part: string) => `outlook.${i}.${part}`;
    const industry = textAt(cells, id("industry"));
    if (industry === "") return [];
    const before =
      built.find((entry) => labelIdentity(entry.industry) === labelIdentity(industry)) ??
      neutralOutlook(industry);
    const factor = (scenario: Scenario) => numberAt(cells, id(scenario)) ?? before[scenario];
    return {
      industry,
      base: factor("base"),
      downside: factor("downside"),
      upside: factor("upside"),
      reason: textAt(cells, id("reason")),
    };
  });
}

/** Cut-offs down to the first blank one, and a cadence for each tier. */
function readTiers(
  cells: SettingsCells,
  built: PlanSettings,
): Pick<PlanSettings, "tierCutoffs" | "reviewCadence"> {
  const column = (part: string) =>
    Array.from({ length: tierRows }, (_, i) => numberAt(cells, `tiers.${i}.${part}`));
  const cutoffs = column("cutoff");
  const cadences = column("cadence");
  const blank = cutoffs.indexOf(undefined);
  const tierCutoffs = cutoffs.slice(0, blank === -1 ? tierRows - 1 : blank).flatMap((cutoff) => cutoff ?? []);
  if (tierCutoffs.length === 0) return { tierCutoffs: built.tierCutoffs, reviewCadence: built.reviewCadence };
  const slowest = built.reviewCadence.at(-1) ?? 1;
  return {
    tierCutoffs,
    reviewCadence: Array.from(
      { length: tierCutoffs.length + 1 },
      (_, i) => cadences[i] ?? built.reviewCadence[i] ?? slowest,
    ),
  };
}

function numberAt(cells: SettingsCells, id: string): number | undefined {
  const value = cells(id);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function textAt(cells: SettingsCells, id: string): string {
  const value = cells(id);
  return typeof value === "string" ? value.trim() : "";
}
