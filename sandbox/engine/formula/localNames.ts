import type { Token } from "@borgar/fx";

interface Call {
  readonly name: string;
  readonly depth: number;
  /** In lower case. */
  readonly locals: Set<string>;
  argument: number;
}

/**
 * The tokens that mean what a formula's own `LET` or `LAMBDA` declares, where it is declared and where it is used, called
 * ones included. Within that call such a name hides tables and names of the workbook.
 */
export function localNames(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  const solid = tokens.filter((token) => token.type !== "whitespace");
  const calls: Call[] = [];
  let depth = 0;
  solid.forEach((token, i) => {
    const name = token.value.toLowerCase();
    if (token.type === "range_named" && declares(calls.at(-1), depth, solid[i + 1])) {
      calls.at(-1)?.locals.add(name);
    }
    if (isName(token) && calls.some(({ locals }) => locals.has(name))) {
      found.add(token);
    }
    if (token.type === "func") {
      calls.push({ name: token.value.toUpperCase(), depth: depth + 1, locals: new Set(), argument: 0 });
    } else if (token.type === "operator" && token.value === "(") {
      depth++;
    } else if (token.type === "operator" && token.value === ")") {
      if (calls.at(-1)?.depth === depth) {
        calls.pop();
      }
      depth--;
    } else if (token.type === "operator" && token.value === "," && calls.at(-1)?.depth === depth) {
      (calls.at(-1) as Call).argument++;
    }
  });
  return found;
}

const isName = ({ type }: Token): boolean => type === "range_named" || type === "func";

/** A name alone in its argument, with another argument behind it: every second one of a `LET`, all but the last of a `LAMBDA`. */
function declares(call: Call | undefined, depth: number, next: Token | undefined): boolean {
  return (
    call?.depth === depth &&
    next?.value === "," &&
    (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0))
  );
}
