import { formula, input, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { settingInputs } from "./settingInputs";
import { settingName } from "./settingKey";
import type { SettingKey } from "./settingKey";

/** One assumption a row: label, value, unit, and what it is used for. */
export function settingRow(key: SettingKey, { settings }: PlanData, words: SheetWords): Row {
  const { format, limits, money, value } = settingInputs[key];
  const { label, unit, note, prompt } = words.settings.inputs[key];
  return [
    text(label),
    input(key, value(settings, words.settings.lists), {
      name: settingName(key),
      format,
      validation: { ...limits, prompt: { title: label, message: prompt } },
    }),
    money ? formula(`${key}Unit`, "=Plan_Currency", { style: "unit" }) : text(unit ?? "", "unit"),
    text(note, "note"),
  ];
}

/** The last day of this fiscal year, from which the length of time as a customer is counted. */
export function yearEndRow(words: SheetWords): Row {
  const { label, note } = words.settings.yearEnd;
  return [
    text(label),
    formula("yearEnd", "=DATE(Plan_ThisYear+(Plan_FiscalYearStart=1),Plan_FiscalYearStart,1)-1", {
      name: "Plan_YearEnd",
      format: "date",
    }),
    text("", "unit"),
    text(note, "note"),
  ];
}

/** The three shares together, which have to be the whole gap. */
export function splitTotalRow(words: SheetWords): Row {
  const { label, note } = words.settings.splitTotal;
  return [
    text(label),
    formula("splitTotal", "=Plan_SplitCrossSell+Plan_SplitUpSell+Plan_SplitNewCustomers", {
      style: "total",
      format: "percent",
    }),
    text("", "unit"),
    text(note, "note"),
  ];
}
