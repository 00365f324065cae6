import { words } from "./words/en";

/**
 * Every reason for which a figure cannot be given, with its sentence. A sentence names the argument, the position
 * in it, and what was expected.
 */

/** `mismatch`: the wrong kind of input, or shapes that don't fit. `noData`: nothing to answer from. */
export type PlanningErrorKind = "mismatch" | "outOfRange" | "zeroBase" | "noData";

export interface ErrorParams {
  /** The argument at fault, by the name that its function gives it. */
  readonly argument: string;
  /** Where in the argument: "row 3", "item 2". */
  readonly position?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | number | undefined;
}

export type PlanningErrorCode =
  | "wrongKind"
  | "wrongShape"
  | "unknownWord"
  | "missing"
  | "outOfRange"
  | "notFalling"
  | "noSpan"
  | "tooLarge"
  | "zeroBase"
  | "tooFew"
  | "noWeight"
  | "noOptimum";

interface ErrorEntry {
  readonly kind: PlanningErrorKind;
  readonly sentence: (params: ErrorParams) => string;
}

export const errorCatalogue: Readonly<Record<PlanningErrorCode, ErrorEntry>> = {
  wrongKind: { kind: "mismatch", sentence: expectation },
  wrongShape: { kind: "mismatch", sentence: expectation },
  unknownWord: { kind: "mismatch", sentence: expectation },
  missing: {
    kind: "mismatch",
    sentence: (params) => words.sentence.missing(place(params), params.expected ?? ""),
  },
  outOfRange: { kind: "outOfRange", sentence: expectation },
  notFalling: { kind: "outOfRange", sentence: expectation },
  noSpan: { kind: "outOfRange", sentence: expectation },
  tooLarge: { kind: "outOfRange", sentence: (params) => words.sentence.tooLarge(place(params)) },
  zeroBase: {
    kind: "zeroBase",
    sentence: (params) => words.sentence.zeroBase(place(params)),
  },
  tooFew: { kind: "noData", sentence: expectation },
  noWeight: {
    kind: "noData",
    sentence: (params) => words.sentence.noWeight(place(params)),
  },
  noOptimum: {
    kind: "noData",
    sentence: (params) => words.sentence.noOptimum(place(params)),
  },
};

function place({ argument, position }: ErrorParams): string {
  return position === undefined ? argument : `${argument}, ${position}`;
}

function expectation(params: ErrorParams): string {
  const found = typeof params.found === "number" ? words.number(params.found) : params.found;
  return words.sentence.expected(place(params), params.expected ?? "", found);
}
