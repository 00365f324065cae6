/** `wanted`, or the first of its numbered variants that isn't taken; Excel doesn't tell case apart. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  variant: (name: string, number: number) => string,
): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = variant(wanted, number);
  return name;
}
