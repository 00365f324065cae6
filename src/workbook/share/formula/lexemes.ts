import { tokenize } from "@borgar/fx";

/** A piece of a formula and where it stands in its text. */
export interface Lexeme {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a formula in their order; together they are its text, byte for byte. */
export function lexemes(formula: string): readonly Lexeme[] {
  let end = 0;
  return tokenize(formula).map(({ type, value }) => {
    const start = end;
    end += value.length;
    return { type, value, start, end };
  });
}

export function isBlank({ type }: Lexeme): boolean {
  return type === "whitespace" || type === "newline";
}

export function isSign(lexeme: Lexeme | undefined, sign: string): boolean {
  return lexeme?.type === "operator" && lexeme.value === sign;
}

/** A piece of text to put in place of another. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with parts of it replaced; what is between them stays as it is. */
export function replaced(
  text: string,
  replacements: readonly Replacement[],
  from = 0,
  to = text.length,
): string {
  let result = "";
  let done = from;
  for (const { start, end, text: put } of [...replacements].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done, to);
}
