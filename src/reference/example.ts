import type { FunctionId } from "./functionId";
import type { LabelKey } from "./labelKey";

/** A function at work on a small sheet. */
export interface Example {
  /** The rows from A1 on, without the results. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** In the order of calculation: a later call may use what an earlier one gives. The last one is the point. */
  readonly calls: readonly [ExampleCall, ...ExampleCall[]];
}

/** A cell that somebody typed: a label in the reader's language, a figure with its unit, a word, or nothing. */
export type ExampleCell = { readonly label: LabelKey } | Figure | string | undefined;

/** A number, by how it is shown. */
export type Figure =
  | { readonly amount: number }
  | { readonly count: number }
  | { readonly rate: number }
  | { readonly score: number }
  /** The number of a year: no thousands separator. */
  | { readonly year: number };

export interface ExampleCall {
  /** Where the formula stands: "B4". What it gives begins there and spills right and down. */
  readonly at: string;
  readonly id: FunctionId;
  /** As they are written in the formula; "" for one that is left out between others. */
  readonly args: readonly string[];
  /** Figures are given to at least 7 digits. */
  readonly result: readonly (readonly (Figure | string)[])[];
}

/** The formula as it is typed: `=PLAN.CHURNRATE(B2,B3)`. */
export function callText(id: FunctionId, args: readonly string[]): string {
  return `=PLAN.${id}(${args.join(",")})`;
}
