/** Rounds a positive number up to a figure that people would name: 853,867 → 854,000 with three significant digits. */
export function tidyUp(value: number, significantDigits: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 0;
  const rounded = Number(value.toPrecision(significantDigits));
  if (rounded >= value) return rounded;
  const step = 10 ** (Math.floor(Math.log10(value)) - significantDigits + 1);
  return Number((rounded + step).toPrecision(significantDigits));
}
