import { fact, formula, headingRow, input } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import { revenueColumns } from "../revenueColumns";
import { countWhere, hasNone, hasRevenue, isAccount, totalWhere } from "../revenueFlags";
import type { SheetWords } from "../words/sheetWords";
import { historyRows } from "./capacity";

/** One row a year: what the accounts say, what people typed, which of the two is used, and the rate that comes of it. */
export function churnHistoryRows(plan: PlanData, words: SheetWords): readonly Row[] {
  return Array.from({ length: historyRows }, (_, i) => yearRow(i, plan, words));
}

export function churnHistoryHeadings({ settings: { history: words } }: SheetWords): readonly Row[] {
  const { fromAccounts, typed, used, opening, lost, customersLost } = words;
  return [
    headingRow(
      ["", fromAccounts, "", "", typed, "", "", used, "", "", "", ""],
      Array.from({ length: 12 }, (_, column) => column),
    ),
    headingRow([
      words.year,
      ...[opening, lost, customersLost],
      ...[opening, lost, customersLost],
      ...[opening, lost, words.rate, words.counts, words.kept],
    ]),
  ];
}

function yearRow(i: number, plan: PlanData, words: SheetWords): Row {
  const { thisYear, churn } = plan.settings;
  const year = thisYear - (historyRows - 1 - i);
  const typed = churn.history.find((entry) => entry.year === year);
  const last = historyRows - 1;
  const at = (part: string) => `{history.${i}.${part}}`;
  const id = (part: string) => `history.${i}.${part}`;
  const either = (part: string) =>
    `=IF(Plan_ChurnSource=Plan_Source_Accounts,${at(`${part}Found`)},IF(ISNUMBER(${at(`${part}Typed`)}),${at(`${part}Typed`)},""))`;
  const typedCell = (part: string, value: number | undefined) =>
    input(id(part), value ?? null, {
      name: `Plan_History${i + 1}_${part.charAt(0).toUpperCase()}${part.slice(1)}`,
      format: "amount",
      validation: {
        kind: "decimal",
        min: 0,
        max: 1e15,
        prompt: { title: words.settings.history.typed, message: words.settings.history.prompt },
      },
    });
  return [
    fact(id("year"), year, { format: "year", style: "text" }),
    ...foundCells(id, plan, year),
    typedCell("openingTyped", typed?.openingRevenue),
    typedCell("lostTyped", typed?.lostRevenue),
    typedCell("customersTyped", typed?.customersLost),
    formula(id("opening"), either("opening"), { format: "amount" }),
    formula(id("lost"), either("lost"), { format: "amount" }),
    formula(
      id("rate"),
      `=IF(COUNT(${at("opening")},${at("lost")})<2,"",IF(AND(${at("opening")}>0,${at("lost")}>=0,${at("lost")}<=${at("opening")}),${at("lost")}/${at("opening")},""))`,
      { format: "rate" },
    ),
    formula(
      id("counts"),
      `=IF(ISNUMBER(${at("rate")}),IF(COUNT(${at("rate")}:{history.${last}.rate})<=Plan_ChurnYears,1,0),0)`,
      { format: "year" },
    ),
    formula(id("kept"), `=IF(${at("counts")}=1,1-${at("rate")},"")`, { format: "rate" }),
  ];
}

/** Live over the two revenue columns of the year, where the accounts have them. */
function foundCells(id: (part: string) => string, plan: PlanData, year: number): readonly LooseCell[] {
  const has = (wanted: number) => plan.columns.revenue.some((column) => column.year === wanted);
  const cell = (part: string, template: string, format: "amount" | "whole") =>
    formula(id(part), has(year) && has(year - 1) ? template : '=""', { format });
  const columns = revenueColumns(plan, [year - 1, year]);
  const before = columns.of(year - 1);
  const after = columns.of(year);
  const customers = `${isAccount(columns.key)}*${hasRevenue(before)}`;
  const lost = `${customers}*${hasNone(after)}`;
  const shrunk = `${customers}*${hasRevenue(after)}*(${after}<${before})`;
  return [
    cell("openingFound", `=${totalWhere(customers, before)}`, "amount"),
    cell(
      "lostFound",
      `=${totalWhere(lost, before)}+IF(Plan_LossBasis=Plan_LossBasis_CustomersAndContraction,${totalWhere(shrunk, before)}-${totalWhere(shrunk, after)},0)`,
      "amount",
    ),
    cell("customersFound", `=${countWhere(lost)}`, "whole"),
  ];
}
