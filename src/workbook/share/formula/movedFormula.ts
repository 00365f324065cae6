import { type Lexeme, isBlank, isSign, lexemes, replaced } from "./lexemes";
import { referencesIn } from "./referencesIn";
import { type Home, isSameReference, movedReference, trackedReference } from "./trackedReference";

/** What references meant when they were tracked, and mean now. */
type Moves = ReadonlyMap<string, string>;

/** The formula as it would read had it stood there all along: references that have moved are written anew. */
export function movedFormula(formula: string, home: Home, moves: Moves, sheet: string): string {
  const pieces = referencesIn(formula).map(({ value, start, end }) => {
    const before = trackedReference(value, home);
    const now = before === undefined ? undefined : moves.get(before);
    const same = before === undefined || now === undefined || isSameReference(before, now);
    return { start, end, text: same ? value : movedReference(value, before, now, sheet) };
  });
  return replaced(formula, pieces);
}

/**
 * Whether two formulas say the same, however Excel spaces, quotes and capitalises them. References of the first that
 * aren't tracked may have moved, or be gone, if anything has moved: they are taken for the same.
 */
export function isSameFormula(before: string, now: string, home: Home, moves: Moves, sheet: string): boolean {
  const moved = [...moves].some(([was, is]) => !isSameReference(was, is));
  if (!moved && before === now) return true;
  const expected = significant(movedFormula(before, home, moves, sheet));
  const originals = significant(before);
  const found = significant(now);
  return (
    expected.length === found.length &&
    expected.every((token, i) => {
      const other = found[i];
      if (!other) return false;
      if (token.type === other.type && sameText(token, other)) return true;
      const tracked = trackedReference(token.value, { ...home, sheet });
      const same = tracked !== undefined && tracked === trackedReference(other.value, { ...home, sheet });
      const canBecome = token.type === other.type || isLost(other);
      return same || (moved && isUntracked(originals[i], home, moves) && canBecome);
    })
  );
}

function isUntracked(original: Lexeme | undefined, home: Home, moves: Moves): boolean {
  if (!original || !["range", "range_beam", "structured"].includes(original.type)) return false;
  const tracked = trackedReference(original.value, home);
  return tracked === undefined || !moves.has(tracked);
}

/** Without what Excel leaves of the sheet before a reference to cells that are gone, `Data!#REF!`. */
function significant(formula: string): readonly Lexeme[] {
  return lexemes(formula)
    .filter((token) => !isBlank(token))
    .filter((token, i, all) => {
      const isSheet = token.type.startsWith("context") && isLost(all[i + 2]);
      return !isSheet && !(isSign(token, "!") && isLost(all[i + 1]));
    });
}

function isLost(token: Lexeme | undefined): boolean {
  return token?.type === "error" && token.value.toUpperCase() === "#REF!";
}

function sameText({ type, value }: Lexeme, other: Lexeme): boolean {
  if (type === "string") return value === other.value;
  if (type === "number") return Number(value) === Number(other.value);
  return value.toUpperCase() === other.value.toUpperCase();
}
