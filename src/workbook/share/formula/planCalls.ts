import type { FunctionId } from "../../../reference/functionId";
import { type Callee, calleeNamed, mayMention } from "./callee";
import { isBlank, isSign, type Lexeme, lexemes } from "./lexemes";

/** A call of one of the functions within a formula, by where it stands in the formula's text. */
export interface PlanCall extends Callee {
  /** A path stands before it: another add-in has captured the name. */
  readonly captured: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the name ends, path included. */
  readonly nameEnd: number;
  readonly args: readonly Span[];
  /** Calls within its arguments, outermost first. */
  readonly inner: readonly PlanCall[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface PlanCalls {
  /** The outermost calls, in their order. */
  readonly calls: readonly PlanCall[];
  /** Functions that are named without being called: `BYROW(A1:C3,PLAN.GRR)`. */
  readonly named: readonly Callee[];
}

const none: PlanCalls = { calls: [], named: [] };

/**
 * Finds our functions in a formula. Texts, names and sheets that merely look like them are none.
 *
 * @param isOurs whether a name without the namespace means our function here; it doesn't unless told
 */
export function planCalls(formula: string, isOurs: (id: FunctionId) => boolean = () => false): PlanCalls {
  if (!mayMention(formula) || !formula.startsWith("=")) return none;
  const tokens = lexemes(formula).filter((token) => !isBlank(token));
  const found: PlanCall[] = [];
  const named: Callee[] = [];
  const open: Open[] = [];
  tokens.forEach((token, index) => {
    const top = open.at(-1);
    if (isSign(token, "(") || isSign(token, "{")) {
      open.push({
        call: isSign(token, "(") ? startOf(tokens, index, isOurs) : undefined,
        from: token.end,
        args: [],
        inner: [],
      });
    } else if (isSign(token, ",") && top) {
      top.args.push({ start: top.from, end: token.start });
      top.from = token.end;
    } else if ((isSign(token, ")") || isSign(token, "}")) && top) {
      open.pop();
      const outer = open.at(-1)?.inner ?? found;
      outer.push(...(top.call ? [finished(formula, top, top.call, token)] : top.inner));
    } else if (token.type === "range_named" && !isSign(tokens[index + 1], "(")) {
      const callee = calleeNamed(token.value.slice(token.value.lastIndexOf("!") + 1));
      if (callee && callee.spelling !== "bare") named.push(callee);
    }
  });
  return { calls: [...found, ...open.flatMap(({ inner }) => inner)], named };
}

/** All calls of a formula, those within others included. */
export function allCalls(calls: readonly PlanCall[]): readonly PlanCall[] {
  return calls.flatMap((call) => [call, ...allCalls(call.inner)]);
}

/** Brackets that aren't closed yet. */
interface Open {
  readonly call: Start | undefined;
  from: number;
  readonly args: Span[];
  readonly inner: PlanCall[];
}

type Start = Pick<PlanCall, "id" | "spelling" | "captured" | "start" | "nameEnd">;

/** The call whose bracket opens here. */
function startOf(
  tokens: readonly Lexeme[],
  bracket: number,
  isOurs: (id: FunctionId) => boolean,
): Start | undefined {
  const name = tokens[bracket - 1];
  if (name?.type !== "func" && name?.type !== "range_named") return undefined;
  const written = name.value.lastIndexOf("!") + 1;
  const callee = calleeNamed(name.value.slice(written));
  if (!callee || (callee.spelling === "bare" && !isOurs(callee.id))) return undefined;
  const path = pathBefore(tokens, bracket - 1);
  return {
    ...callee,
    captured: path !== undefined || written > 0,
    start: path ?? name.start,
    nameEnd: name.end,
  };
}

/** Where a path begins that qualifies a name, `'C:\…\FUNCRES.XLAM'!` or `[1]!`. */
function pathBefore(tokens: readonly Lexeme[], name: number): number | undefined {
  if (!isSign(tokens[name - 1], "!")) return undefined;
  let first = name - 2;
  if (tokens[first]?.type === "unknown") while (first > 0 && tokens[first]?.value !== "[") first -= 1;
  return tokens[first]?.start;
}

function finished(formula: string, { from, args, inner }: Open, call: Start, bracket: Lexeme): PlanCall {
  const last = { start: from, end: bracket.start };
  const isEmpty = args.length === 0 && formula.slice(last.start, last.end).trim() === "";
  return { ...call, end: bracket.end, args: isEmpty ? [] : [...args, last], inner };
}
