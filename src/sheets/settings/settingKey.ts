/** The single assumptions on Plan Settings, each with a cell and a name of its own. */
export type SettingKey =
  | "fiscalYearStart"
  | "thisYear"
  | "currency"
  | "goal"
  | "closed"
  | "priceIncrease"
  | "priceIncreaseThisYear"
  | "churnYears"
  | "churnMethod"
  | "lossBasis"
  | "churnSource"
  | "dealSize"
  | "winRate"
  | "meetingRate"
  | "salesCycleDays"
  | "splitCrossSell"
  | "splitUpSell"
  | "splitNewCustomers"
  | "satisfactionThreshold"
  | "scenario";

/** The workbook name of a setting, `Plan_FiscalYearStart`. */
export function settingName(key: SettingKey): string {
  return `Plan_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
