import type { Account } from "../../planning/accounts/account";
import { keyIdentity, keyText } from "../../planning/accounts/accountKey";
import type { TableOnSheet } from "../survey/tableOnSheet";

/** A row of the review: the account's key, and the name that it had at the last build; blank where that isn't known. */
export interface KnownName {
  readonly key: string;
  readonly name: string;
}

export function knownNames(review: TableOnSheet | undefined): readonly KnownName[] {
  return (review?.keys ?? []).map((key, row) => ({ key, name: review?.knownAs[row] ?? "" }));
}

/**
 * The names by which renamed accounts are found from now on, row by row: today's. An account that is gone keeps its last
 * one. A name that several bear is remembered of none.
 */
export function rememberedNames(
  rows: readonly KnownName[],
  accounts: readonly Pick<Account, "key" | "name">[],
): readonly string[] {
  const present = new Map(accounts.map(({ key, name }) => [keyIdentity(key), keyText(name)]));
  const nameNow = ({ key }: KnownName) => present.get(keyIdentity(key));
  const bearers = countNames(accounts.map(({ name }) => name));
  const goneBearers = countNames(rows.filter((row) => nameNow(row) === undefined).map(({ name }) => name));
  return rows.map((row) => {
    const now = nameNow(row);
    if (now !== undefined) return bearers.get(keyIdentity(now)) === 1 ? now : "";
    const last = keyIdentity(row.name);
    return bearers.has(last) || goneBearers.get(last) !== 1 ? "" : row.name;
  });
}

/** How many bear each name. */
export function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(keyIdentity(name), (counts.get(keyIdentity(name)) ?? 0) + 1);
  return counts;
}
