import type { Account } from "../accounts/account";
import { labelIdentity, labelText } from "./industryOutlook";

/**
 * Who owns accounts: those known already, in their order, then the others, by what they sell this year. Case and
 * spaces between words make no difference.
 */
export function accountOwners(
  accounts: readonly Account[],
  known: readonly string[] = [],
): readonly string[] {
  const identities = new Set(known.map(labelIdentity));
  const revenues = new Map<string, { readonly name: string; revenue: number }>();
  for (const { owner, revenue } of accounts) {
    const identity = labelIdentity(owner);
    if (identity === "" || identities.has(identity)) continue;
    const found = revenues.get(identity) ?? { name: labelText(owner), revenue: 0 };
    found.revenue += revenue.at(-1) ?? 0;
    revenues.set(identity, found);
  }
  const added = [...revenues.values()].sort((a, b) => b.revenue - a.revenue);
  return [...known, ...added.map(({ name }) => name)];
}
