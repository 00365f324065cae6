import type { Entry } from "../write/edits";

/** Error values that a cell can be given; the others say that there is no value (yet). */
const lasting = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** What a cell is given so that it shows a value without a formula; undefined where the value is none to keep. */
export function frozenEntry(value: unknown): Entry | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  // An empty text is not a blank cell: what counts or adds cells sees the difference.
  if (value === "") return '=""';
  if (lasting.has(value)) return value;
  return isPending(value) ? undefined : `'${value}`;
}

/** What a cell shows that couldn't be calculated, or isn't yet. */
const pending = new Set(
  "#NAME?,#BUSY!,#GETTING_DATA,#SPILL!,#CALC!,#CONNECT!,#BLOCKED!,#UNKNOWN!,#FIELD!,#EXTERNAL!,#TIMEOUT!".split(
    ",",
  ),
);

export function isPending(value: unknown): boolean {
  return typeof value === "string" && pending.has(value);
}

/** A cell's value as people read it, however narrow its column. */
export function shownValue({ value, text }: { readonly value: unknown; readonly text: string }): string {
  return /^#+$/.test(text) ? String(value) : text;
}
