import { isBlank, isSign, type Lexeme, lexemes, type Replacement, replaced } from "./lexemes";
import { allCalls, planCalls, type PlanCall } from "./planCalls";

/** Which one of a result's cells a formula takes; a row or column alone counts along the result. */
export interface Pick {
  readonly row: number;
  readonly column: number | undefined;
}

/** A formula without what takes one cell of our functions' results, `@f(…)` and `INDEX(f(…),2,1)`. */
interface PickedCells {
  readonly formula: string;
  /** What is taken of a call, by where the call begins in that formula. */
  readonly picks: ReadonlyMap<number, Pick>;
}

export function pickedCells(formula: string): PickedCells {
  const tokens = lexemes(formula).filter((token) => !isBlank(token));
  const found = allCalls(planCalls(formula).calls).flatMap((call) => {
    const picked = intersection(tokens, call) ?? indexed(tokens, call);
    return picked ? [{ call, ...picked }] : [];
  });
  const cut = found.flatMap(({ pieces }) => pieces);
  const picks = new Map(
    found.map(({ call, pick }) => [call.start - lengthBefore(cut, call.start), pick] as const),
  );
  return { formula: replaced(formula, cut), picks };
}

/** The formula of the cell that is taken; undefined where there is no such cell. */
export function pickedForm(forms: readonly (readonly string[])[], { row, column }: Pick): string | undefined {
  if (column !== undefined) return forms[row]?.[column];
  return forms.length === 1 ? forms[0]?.[row] : forms[0]?.length === 1 ? forms[row]?.[0] : undefined;
}

interface Picked {
  readonly pick: Pick;
  readonly pieces: readonly Replacement[];
}

/** `@f(…)`: the first cell. */
function intersection(tokens: readonly Lexeme[], { start }: PlanCall): Picked | undefined {
  const sign = tokens.find(({ end }, i) => tokens[i + 1]?.start === start && end <= start);
  if (!sign || !isSign(sign, "@")) return undefined;
  return { pick: { row: 0, column: 0 }, pieces: [{ start: sign.start, end: start, text: "" }] };
}

/** `INDEX(f(…),2,1)`, with numbers: others may be anything. */
function indexed(tokens: readonly Lexeme[], { start, end }: PlanCall): Picked | undefined {
  const first = tokens.findIndex((token) => token.start === start);
  const [name, bracket] = tokens.slice(Math.max(0, first - 2), first);
  if (name?.type !== "func" || name.value.toUpperCase() !== "INDEX" || !isSign(bracket, "("))
    return undefined;
  const rest = tokens.filter((token) => token.start >= end);
  const close = rest.findIndex((token) => isSign(token, ")"));
  const [comma, row, second, column, ...more] = rest.slice(0, close);
  const last = rest[close];
  if (!last || !isSign(comma, ",") || !isPosition(row) || more.length > 0) return undefined;
  if (second && !(isSign(second, ",") && isPosition(column))) return undefined;
  return {
    pick: { row: Number(row.value) - 1, column: column && Number(column.value) - 1 },
    pieces: [
      { start: name.start, end: start, text: "" },
      { start: end, end: last.end, text: "" },
    ],
  };
}

function isPosition(token: Lexeme | undefined): token is Lexeme {
  return token?.type === "number" && /^[1-9]\d*$/.test(token.value);
}

function lengthBefore(pieces: readonly Replacement[], position: number): number {
  return pieces
    .filter(({ end }) => end <= position)
    .reduce((length, { start, end }) => length + end - start, 0);
}
