import { PlanningError } from "../planning/errors";
import { priorityScore, priorityScorer } from "../planning/priority";
import type { PriorityBounds } from "../planning/priorityScale";
import { checkCutoffs, defaultCutoffs, tierOf } from "../planning/tier";
import { elementwise, fill } from "./elementwise";
import { Range } from "./range";
import { optionalWord } from "./single";
import { words } from "../planning/words/en";

/** The score of one account, a row; of many, one a row, "" where the row is blank. */
export function priorityScoring(criteria: unknown, weights: unknown, bounds: unknown): unknown[][] {
  const accounts = Range.of(criteria, "criteria");
  const shares = lineOf(weights, accounts.columns);
  const limits = boundsOf(Range.optional(bounds, "bounds"), accounts.columns);
  if (accounts.rows === 1) return [[priorityScore(accounts.rowOfNumbers(0), shares, limits)]];

  const compared = limits.kind === "auto" || limits.kind === "rank" ? accounts.numberRows() : [];
  const score = priorityScorer(compared, shares, limits);
  return fill({ rows: accounts.rows, columns: 1 }, (row) => score(accounts.rowOfNumbers(row)) ?? "");
}

export function priorityTiers(scores: unknown, cutoffs: unknown): unknown[][] {
  const bounds = cutoffsOf(cutoffs);
  checkCutoffs(bounds);
  return elementwise([Range.of(scores, "scores")], (score) =>
    Number.isNaN(score) ? "" : tierOf(score, bounds),
  );
}

function lineOf(weights: unknown, criteria: number): number[] {
  const range = Range.of(weights, "weights");
  if (!range.isLine || range.size !== criteria) throw range.misshapen(words.expected.weights(criteria));
  return range.numbers().map((weight) => weight ?? 0);
}

function boundsOf(range: Range | undefined, criteria: number): PriorityBounds {
  if (!range) return { kind: "ratings" };
  if (range.isCell) return { kind: comparisonOf(range.cell(0, 0)) };
  if (range.rows !== 2 || range.columns !== criteria) throw range.misshapen(words.cells(2, criteria));
  const zeroAt = range.rowOfNumbers(0);
  const fullAt = range.rowOfNumbers(1);
  return { kind: "fixed", bounds: zeroAt.map((zero, i) => ({ zeroAt: zero ?? 0, fullAt: fullAt[i] ?? 0 })) };
}

function comparisonOf(value: unknown): "auto" | "rank" {
  const expected = words.expected.bounds;
  const word = optionalWord(value, "bounds", expected);
  if (word === "auto" || word === "rank") return word;
  throw new PlanningError("unknownWord", { argument: "bounds", expected, found: `"${word}"` });
}

function cutoffsOf(value: unknown): readonly number[] {
  const range = Range.of(value, "cutoffs");
  range.checkLine();
  const cutoffs = range.numbers().filter((cutoff) => cutoff !== undefined);
  return cutoffs.length > 0 ? cutoffs : defaultCutoffs;
}
