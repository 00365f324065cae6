import type { Token } from "@borgar/fx";

interface Call {
  readonly name: string;
  readonly depth: number;
  argument: number;
}

/** The names, in lower case, that a formula's own `LET` and `LAMBDA` declare. */
export function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.type === "func") {
      calls.push({ name: token.value.toUpperCase(), depth: depth + 1, argument: 0 });
    } else if (token.value === "(" && token.type === "operator") {
      depth++;
    } else if (token.value === ")" && token.type === "operator") {
      if (calls.at(-1)?.depth === depth) {
        calls.pop();
      }
      depth--;
    } else if (token.value === "," && token.type === "operator" && calls.at(-1)?.depth === depth) {
      (calls.at(-1) as Call).argument++;
    } else if (token.type === "range_named" && declares(calls.at(-1), depth, tokens[i + 1])) {
      names.add(token.value.toLowerCase());
    }
  });
  return names;
}

/** A name alone in its argument, with another argument behind it: every second one of a `LET`, all but the last of a `LAMBDA`. */
function declares(call: Call | undefined, depth: number, next: Token | undefined): boolean {
  return (
    call?.depth === depth &&
    next?.value === "," &&
    (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0))
  );
}
