import { planCalls, type PlanCall, type Span } from "./planCalls";
import { replaced } from "./lexemes";

/** An argument of a call whose inner calls are rewritten already. */
export interface RewrittenArgument<Result> {
  readonly text: string;
  /** As it was, and which calls in it became what. */
  readonly inner: readonly { readonly start: number; readonly end: number; readonly result: Result }[];
  readonly original: string;
}

/**
 * A formula with each call of our functions replaced, inside out; all else stays, byte for byte.
 *
 * @param rewrite what takes the place of a call; undefined where nothing can
 * @returns the formula, and what its outermost calls became; undefined where one of the calls can't be replaced
 */
export function rewriteCalls<Result extends { readonly text: string }>(
  formula: string,
  rewrite: (call: PlanCall, args: readonly RewrittenArgument<Result>[]) => Result | undefined,
): { readonly text: string; readonly results: readonly { call: PlanCall; result: Result }[] } | undefined {
  const results: { call: PlanCall; result: Result }[] = [];
  for (const call of planCalls(formula).calls) {
    const result = rewritten(formula, call, rewrite);
    if (!result) return undefined;
    results.push({ call, result });
  }
  const pieces = results.map(({ call: { start, end }, result }) => ({ start, end, text: result.text }));
  return { text: replaced(formula, pieces), results };
}

function rewritten<Result extends { readonly text: string }>(
  formula: string,
  call: PlanCall,
  rewrite: (call: PlanCall, args: readonly RewrittenArgument<Result>[]) => Result | undefined,
): Result | undefined {
  const inner: { start: number; end: number; result: Result }[] = [];
  for (const { start, end, ...rest } of call.inner) {
    const result = rewritten(formula, { start, end, ...rest }, rewrite);
    if (!result) return undefined;
    inner.push({ start, end, result });
  }
  return rewrite(
    call,
    call.args.map((span) => argument(formula, span, inner)),
  );
}

function argument<Result extends { readonly text: string }>(
  formula: string,
  { start, end }: Span,
  calls: RewrittenArgument<Result>["inner"],
): RewrittenArgument<Result> {
  const inner = calls.filter((call) => call.start >= start && call.end <= end);
  const pieces = inner.map((call) => ({ start: call.start, end: call.end, text: call.result.text }));
  return {
    text: replaced(formula, pieces, start, end).trim(),
    original: formula.slice(start, end),
    inner: inner.map((call) => ({ ...call, start: call.start - start, end: call.end - start })),
  };
}
