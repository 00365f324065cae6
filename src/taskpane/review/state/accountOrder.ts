import { keyIdentity } from "../../../planning/accounts/accountKey";
import type { ListedAccount } from "../../../workbook/review/reviewWorkbook";

/** The accounts of an owner, or all of them. */
export function accountsOf(
  accounts: readonly ListedAccount[],
  owner: string | undefined,
): readonly ListedAccount[] {
  return owner === undefined ? accounts : accounts.filter((account) => account.owner === owner);
}

export function ownersOf(accounts: readonly ListedAccount[]): readonly string[] {
  const owners = new Set(accounts.flatMap(({ owner }) => (owner === undefined ? [] : [owner])));
  return [...owners].sort((one, other) => one.localeCompare(other));
}

/** Nobody has reviewed it yet, or too long ago. */
function needsReview({ state }: ListedAccount): boolean {
  return state === "due" || state === "overdue";
}

/** How many of the accounts have been reviewed lately enough; those that are gone from the accounts table don't count. */
export function reviewProgress(accounts: readonly ListedAccount[]): {
  readonly done: number;
  readonly all: number;
} {
  const present = accounts.filter(({ state }) => state !== "missing");
  return { done: present.filter((account) => !needsReview(account)).length, all: present.length };
}

/** The next account to review after the current one, the highest score first and from the top again after the last. */
export function nextToReview(
  accounts: readonly ListedAccount[],
  current: string | undefined,
): ListedAccount | undefined {
  const score = (account: ListedAccount) => account.score ?? -1;
  const ordered = [...accounts].sort((one, other) => score(other) - score(one));
  const position = ordered.findIndex(({ key }) => key === current);
  const after = [...ordered.slice(position + 1), ...ordered.slice(0, Math.max(position, 0))];
  return after.find(needsReview);
}

/** Accounts whose name or key has what was typed, those that begin with it first. */
export function accountsMatching(
  accounts: readonly ListedAccount[],
  typed: string,
): readonly ListedAccount[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return accounts;
  const rank = ({ name, key }: ListedAccount) =>
    name.toLowerCase().startsWith(wanted) || key.toLowerCase().startsWith(wanted) ? 0 : 1;
  return accounts
    .filter(({ name, key }) => `${name}\n${key}`.toLowerCase().includes(wanted))
    .sort((one, other) => rank(one) - rank(other));
}

/** Names that don't say which account is meant, as another one has the same. */
export function ambiguousNames(accounts: readonly ListedAccount[]): ReadonlySet<string> {
  const names = new Set<string>();
  return new Set(
    accounts.flatMap(({ name }) => {
      const isNew = !names.has(name);
      names.add(name);
      return isNew ? [] : [name];
    }),
  );
}

/** Excel takes keys without regard to case and the spaces around them. */
export function accountWithKey(accounts: readonly ListedAccount[], key: string): ListedAccount | undefined {
  const wanted = keyIdentity(key);
  return accounts.find((account) => keyIdentity(account.key) === wanted);
}
