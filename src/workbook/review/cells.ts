import { cellText, isErrorValue } from "../../planning/accounts/cellText";
import type { Cell } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";

/** A figure, or undefined where a cell has none: it is blank, or its formula failed. */
export function figure(cell: unknown): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** A text, or undefined where a cell has none. */
export function words(cell: unknown): string | undefined {
  const text = cellText(cell as Cell | undefined);
  return text === "" || isErrorValue(text) ? undefined : text;
}

/** The row of an account among the keys of all rows; undefined where there is none. */
export function rowOfKey(keys: readonly unknown[], key: string): number | undefined {
  const wanted = keyIdentity(key);
  const row = keys.findIndex((cell) => keyIdentity(keyText(cell as Cell)) === wanted);
  return row === -1 ? undefined : row;
}
