import { scenarios } from "../settings";
import type { ChurnYear, Criterion, OutlookSettings, PlanSettings } from "../settings";
import { labelIdentity, mostIndustries } from "./industryOutlook";
import { numberCheck } from "./numberCheck";
import type { Limits } from "./numberCheck";
import type { SettingProblem, SettingProblemCode } from "./settingProblem";

/** As many as a settings sheet keeps rows for. */
export const mostCriteria = 8;
export const mostTiers = 6;
export const mostHistoryYears = 5;

/** Shares typed as rounded percentages may miss 1 by this much. */
const shareTolerance = 1e-6;

const rate: Limits = { atLeast: 0, atMost: 1 };
const positiveRate: Limits = { above: 0, atMost: 1 };
const increase: Limits = { above: -1, atMost: 1 };
const factor: Limits = { atLeast: 0, atMost: 10 };
const amount: Limits = { atLeast: 0 };

/** What keeps settings from being planned with; nothing for settings that are in order. */
export function checkSettings(settings: PlanSettings): readonly SettingProblem[] {
  const { churn, criteria, funnel, split, tierCutoffs, reviewCadence } = settings;
  return [
    ...numberCheck("fiscalYearStartMonth", settings.fiscalYearStartMonth, {
      atLeast: 1,
      atMost: 12,
      whole: true,
    }),
    ...numberCheck("thisYear", settings.thisYear, { atLeast: 1900, atMost: 2199, whole: true }),
    ...unless(/^[A-Z]{3}$/.test(settings.currency), "currency", "notACurrency"),
    ...numberCheck("goal", settings.goal, amount),
    ...numberCheck("priceIncrease", settings.priceIncrease, increase),
    ...numberCheck("priceIncreaseThisYear", settings.priceIncreaseThisYear, increase),
    ...numberCheck("closed", settings.closed, {}),
    ...numberCheck("churn.years", churn.years, { atLeast: 1, atMost: 3, whole: true }),
    ...(churn.source === "typed" ? checkHistory(churn.history, settings.thisYear) : []),
    ...checkCriteria(criteria),
    ...checkCutoffs(tierCutoffs),
    ...numberCheck("funnel.dealSize", funnel.dealSize, { above: 0 }),
    ...numberCheck("funnel.winRate", funnel.winRate, positiveRate),
    ...numberCheck("funnel.meetingRate", funnel.meetingRate, positiveRate),
    ...numberCheck("funnel.salesCycleDays", funnel.salesCycleDays, { atLeast: 0, atMost: 3650, whole: true }),
    ...numberCheck("split.crossSell", split.crossSell, rate),
    ...numberCheck("split.upSell", split.upSell, rate),
    ...numberCheck("split.newCustomers", split.newCustomers, rate),
    ...checkSum(split.crossSell + split.upSell + split.newCustomers),
    ...numberCheck("satisfactionThreshold", settings.satisfactionThreshold, { atLeast: 0, atMost: 10 }),
    ...reviewCadence.flatMap((days, i) =>
      numberCheck(`reviewCadence.${i}`, days, { atLeast: 1, whole: true }),
    ),
    ...unless(reviewCadence.length === tierCutoffs.length + 1, "reviewCadence", "oneForEachTier", {
      count: tierCutoffs.length + 1,
    }),
    ...checkOutlook(settings.outlook),
  ];
}

function checkHistory(history: readonly ChurnYear[], thisYear: number): readonly SettingProblem[] {
  return history.flatMap(({ year, openingRevenue, lostRevenue, customersLost }, i) => {
    const path = `churn.history.${i}`;
    const earlier = history[i - 1]?.year;
    return [
      ...numberCheck(`${path}.year`, year, {
        atLeast: thisYear - mostHistoryYears + 1,
        atMost: thisYear,
        whole: true,
      }),
      ...unless(earlier === undefined || year > earlier, `${path}.year`, "yearsNotRising"),
      ...optional(`${path}.openingRevenue`, openingRevenue, amount),
      ...optional(`${path}.lostRevenue`, lostRevenue, amount),
      ...optional(`${path}.customersLost`, customersLost, { atLeast: 0, whole: true }),
      ...unless(
        openingRevenue !== undefined || lostRevenue === undefined,
        `${path}.openingRevenue`,
        "required",
      ),
      ...unless(lostRevenue !== undefined || openingRevenue === undefined, `${path}.lostRevenue`, "required"),
      ...unless(
        !((lostRevenue ?? 0) > (openingRevenue ?? Infinity)),
        `${path}.lostRevenue`,
        "lossAboveOpening",
      ),
    ];
  });
}

function checkCriteria(criteria: readonly Criterion[]): readonly SettingProblem[] {
  const names = criteria.map(({ name }) => name.trim().toLowerCase());
  return [
    ...unless(criteria.length > 0, "criteria", "required"),
    ...unless(criteria.length <= mostCriteria, "criteria", "moreThan", { limit: mostCriteria }),
    ...unless(
      criteria.length === 0 || criteria.some(({ weight }) => weight !== 0),
      "criteria",
      "weightsAllZero",
    ),
    ...criteria.flatMap(({ name, measure, weight, zeroAt, fullAt }, i) => [
      ...unless(name.trim() !== "", `criteria.${i}.name`, "required"),
      ...unless(
        names[i] === "" || names.indexOf(names[i] ?? "") === i,
        `criteria.${i}.name`,
        "duplicateName",
      ),
      ...unless(measure.kind !== "column" || measure.header !== "", `criteria.${i}.measure`, "required"),
      ...numberCheck(`criteria.${i}.weight`, weight, amount),
      ...numberCheck(`criteria.${i}.zeroAt`, zeroAt, {}),
      ...numberCheck(`criteria.${i}.fullAt`, fullAt, {}),
      ...unless(zeroAt !== fullAt, `criteria.${i}.fullAt`, "boundsEqual"),
    ]),
  ];
}

function checkCutoffs(cutoffs: readonly number[]): readonly SettingProblem[] {
  return [
    ...unless(cutoffs.length > 0, "tierCutoffs", "required"),
    ...unless(cutoffs.length < mostTiers, "tierCutoffs", "moreThan", { limit: mostTiers - 1 }),
    ...cutoffs.flatMap((cutoff, i) => [
      ...numberCheck(`tierCutoffs.${i}`, cutoff, { atLeast: 0, atMost: 100 }),
      ...unless(!(cutoff >= (cutoffs[i - 1] ?? Infinity)), `tierCutoffs.${i}`, "cutoffsNotFalling"),
    ]),
  ];
}

function checkOutlook({ industries }: OutlookSettings): readonly SettingProblem[] {
  const names = industries.map(({ industry }) => labelIdentity(industry));
  return [
    ...unless(industries.length <= mostIndustries, "outlook.industries", "moreThan", {
      limit: mostIndustries,
    }),
    ...industries.flatMap((entry, i) => [
      ...unless(names[i] !== "", `outlook.industries.${i}.industry`, "required"),
      ...unless(
        names[i] === "" || names.indexOf(names[i] ?? "") === i,
        `outlook.industries.${i}.industry`,
        "duplicateName",
      ),
      ...scenarios.flatMap((scenario) =>
        numberCheck(`outlook.industries.${i}.${scenario}`, entry[scenario], factor),
      ),
    ]),
  ];
}

function checkSum(sum: number): readonly SettingProblem[] {
  const addsUp = !(Math.abs(sum - 1) > shareTolerance);
  return unless(addsUp, "split", "splitNotWhole", { sum });
}

function optional(field: string, value: number | undefined, limits: Limits): readonly SettingProblem[] {
  return value === undefined ? [] : numberCheck(field, value, limits);
}

function unless(
  inOrder: boolean,
  field: string,
  code: SettingProblemCode,
  params: SettingProblem["params"] = {},
): readonly SettingProblem[] {
  return inOrder ? [] : [{ field, code, params }];
}
