import type { GridValue } from "./grid";

/** The rows of a constant as it is typed: `0.08`, `"simple"`, `#N/A`, `{1,"";2,3}`; undefined for anything else. */
export function constantIn(text: string): GridValue[][] | undefined {
  if (!/^\{.*\}$/.test(text)) {
    const value = valueOf(text);
    return value === undefined ? undefined : [[value]];
  }
  return splitOutsideQuotes(text.slice(1, -1), ";").map((row) =>
    splitOutsideQuotes(row, ",").map((item) => {
      const value = valueOf(item);
      if (value === undefined) throw new Error(`not a constant: ${item}`);
      return value;
    }),
  );
}

function valueOf(text: string): GridValue | undefined {
  if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^#/.test(text)) return text;
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  return /^-?[\d.]+(E[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  return text.split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`));
}
