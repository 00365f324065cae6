/** How a locale writes numbers. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: "latn" }).formatToParts(
    -1234567.5,
  );
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return { group: normalised(sign("group") ?? " "), decimal: sign("decimal") ?? "." };
}

/** Narrow and no-break spaces, and the typographic apostrophe of Swiss numbers, as people type them. */
function normalised(separator: string): string {
  return separator.replace(/[\s\u00a0\u2009\u202f]/gu, " ").replace(/’/gu, "'");
}
