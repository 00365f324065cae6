/** How a locale writes numbers. */
export interface Separators {
  /** What stands between thousands, in plain numbers or in money: an Austrian writes 1 234,5 and € 1.234,50. */
  readonly groups: readonly string[];
  readonly decimal: string;
}

export function separatorsOf(locale: string): Separators {
  const number = writtenIn(locale, {});
  const money = writtenIn(locale, { style: "currency", currency: "EUR" });
  // Where money has another decimal sign, its thousands would make numbers ambiguous.
  const groups = money.decimal === number.decimal ? [number.group, money.group] : [number.group];
  return { groups: [...new Set(groups)], decimal: number.decimal };
}

function writtenIn(locale: string, options: Intl.NumberFormatOptions): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, {
    useGrouping: true,
    numberingSystem: "latn",
    ...options,
  }).formatToParts(-1234567.5);
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return { group: normalised(sign("group") ?? " "), decimal: sign("decimal") ?? "." };
}

/** Narrow and no-break spaces, and the typographic apostrophe of Swiss numbers, as people type them. */
function normalised(separator: string): string {
  return separator.replace(/[\s\u00a0\u2009\u202f]/gu, " ").replace(/’/gu, "'");
}
