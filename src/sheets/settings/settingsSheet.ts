import { churnMethods, churnSources, lossBases, scenarios } from "../../planning/settings";
import type { Highlight, NamedRange, SheetBlueprint } from "../blueprint/blueprint";
import { text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { band, bandRow, layOut } from "../blueprint/layOut";
import { rowHeights } from "../blueprint/rowHeights";
import { potentials } from "../lists";
import { titleRows } from "../legend";
import { branchSettingRows } from "../branches/branchSettings";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { averageChurnRow } from "./averageChurnRow";
import { criterionRows, historyRows, outlookRows, tierRows } from "./capacity";
import { criteriaHeadings, criteriaRows } from "./criteriaRows";
import { churnHistoryHeadings, churnHistoryRows } from "./historyRows";
import { conventionRows, listRows } from "./listRows";
import { industryRows, outlookHeadings } from "./outlookRows";
import { presetRow, quarterKeys, quarterTotalRow } from "./presetRows";
import { tableListRanges, tableListRows } from "./tableLists";
import type { SettingKey } from "./settingKey";
import { settingRow, splitTotalRow, yearEndRow } from "./settingRow";
import { tierHeadings, tierSettingRows } from "./tierSettingRows";

const widths = [34, 26, 18, 18, 18, 18, 18, 18, 16, 12, 10, 12];

/** Plan Settings: every assumption of the plan, each in one place with a name. */
export function settingsSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { sections, history, criteria, tiers, outlook, lists } = words.settings;
  const settings = (...keys: SettingKey[]) => keys.map((key) => settingRow(key, plan, words));
  const section = (title: string, rows: readonly Row[]): readonly Row[] => [
    band(title, widths.length),
    ...rows,
    [],
  ];
  const note = (words: string): Row => [text(words, "note")];

  const rows = [
    ...titleRows("settings", words),
    ...section(sections.period, [
      ...settings("fiscalYearStart", "thisYear"),
      yearEndRow(words),
      ...settings("currency"),
    ]),
    ...section(sections.goal, settings("goal", "closed", "priceIncrease", "priceIncreaseThisYear")),
    ...section(sections.churn, [
      ...settings("churnYears", "churnMethod", "lossBasis", "churnSource"),
      averageChurnRow(words),
    ]),
    ...section(sections.history, [
      note(history.note),
      ...churnHistoryHeadings(words),
      ...churnHistoryRows(plan, words),
    ]),
    ...section(sections.criteria, [
      note(criteria.note),
      criteriaHeadings(words),
      ...criteriaRows(plan, words),
    ]),
    ...section(sections.tiers, [note(tiers.note), tierHeadings(words), ...tierSettingRows(plan, words)]),
    ...section(sections.funnel, settings("dealSize", "winRate", "meetingRate", "salesCycleDays")),
    ...section(sections.split, [
      ...settings("splitCrossSell", "splitUpSell", "splitNewCustomers"),
      splitTotalRow(words),
    ]),
    ...section(sections.quarters, [
      ...quarterKeys.map((key) => presetRow(key, words)),
      quarterTotalRow(words),
    ]),
    ...section(words.branches.section, branchSettingRows(plan, words)),
    ...section(sections.gate, settings("satisfactionThreshold")),
    ...section(sections.outlook, [
      note(outlook.note),
      ...settings("scenario"),
      outlookHeadings(words),
      ...industryRows(plan, words),
    ]),
    ...section(sections.whatIf, [presetRow("whatIfChurnStep", words), presetRow("whatIfWinRateStep", words)]),
    ...section(sections.lists, [
      note(lists.note),
      ...listRows(words),
      [],
      ...tableListRows(words),
      [],
      ...conventionRows(words),
    ]),
  ];
  const cells = layOut(rows);
  const pages = [sections.criteria, sections.quarters, sections.whatIf];
  return {
    role: "settings",
    name: words.sheets.settings.title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths),
    cells,
    ranges: namedRanges,
    highlights: [notWhole("splitTotal"), notWhole("quarterTotal")],
    frozen: { rows: 3, columns: 1 },
    print: {
      titleRows: [0, 0],
      area: { rows: rows.length, columns: widths.length },
      rowBreaks: pages.map((title) => bandRow(rows, title)),
    },
  };
}

/** Shares that don't add up to 1 stand out. */
const notWhole = (total: string): Highlight => ({
  range: { kind: "cells", from: total, to: total },
  formula: `=ABS({${total}}-1)>0.000001`,
  look: "alarm",
});

const column = (name: string, block: string, part: string, length: number): NamedRange => ({
  name,
  from: `${block}.0.${part}`,
  to: `${block}.${length - 1}.${part}`,
});

const list = (name: string, block: string, keys: readonly string[]): NamedRange => ({
  name,
  from: `lists.${block}.${keys[0] ?? ""}`,
  to: `lists.${block}.${keys.at(-1) ?? ""}`,
});

const namedRanges: readonly NamedRange[] = [
  column("Plan_History_Openings", "history", "opening", historyRows),
  column("Plan_History_Lost", "history", "lost", historyRows),
  column("Plan_History_Rates", "history", "rate", historyRows),
  column("Plan_History_Counts", "history", "counts", historyRows),
  column("Plan_History_Kept", "history", "kept", historyRows),
  column("Plan_CriteriaNames", "criteria", "name", criterionRows),
  column("Plan_CriteriaWeights", "criteria", "weight", criterionRows),
  column("Plan_CriteriaZeroAt", "criteria", "zeroAt", criterionRows),
  column("Plan_CriteriaFullAt", "criteria", "fullAt", criterionRows),
  column("Plan_TierNames", "tiers", "name", tierRows),
  column("Plan_TierCutoffs", "tiers", "cutoff", tierRows),
  column("Plan_ReviewCadence", "tiers", "cadence", tierRows),
  column("Plan_OutlookIndustries", "outlook", "industry", outlookRows),
  column("Plan_OutlookFactors", "outlook", "used", outlookRows),
  list("Plan_List_Methods", "Method", churnMethods),
  list("Plan_List_LossBases", "LossBasis", lossBases),
  list("Plan_List_Sources", "Source", churnSources),
  list("Plan_List_Scenarios", "Scenario", scenarios),
  list("Plan_List_Potential", "Potential", potentials),
  list("Plan_List_Override", "Potential", potentials.slice(0, 1)),
  ...tableListRanges,
];
