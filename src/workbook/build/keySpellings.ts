import type { Cell } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";

/** Text that Excel's criteria take for a number, a date or a percentage: they begin with a digit, a sign or a currency. */
const numberLike = /^[\d.,+\-–(€$£¥]/;

/**
 * Whether SUMIFS finds exactly the rows of each key. It takes "007" for 7 and passes over rows whose key has spaces around
 * it.
 */
export function criteriaTellApart(keys: readonly (Cell | undefined)[]): boolean {
  const numbers = new Map<number, string>();
  return keys.every((cell) => {
    const key = keyText(cell);
    if (typeof cell === "boolean" || /^(true|false)$/i.test(key)) return false;
    if (typeof cell === "string" && cell !== key) return key === "";
    if (typeof cell === "string" && !numberLike.test(cell)) return true;
    const number = Number(key);
    if (Number.isNaN(number)) return false;
    const known = numbers.get(number);
    if (known === undefined) numbers.set(number, keyIdentity(key));
    return known === undefined || known === keyIdentity(key);
  });
}
