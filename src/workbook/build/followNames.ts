import type { Account } from "../../planning/accounts/account";
import { keyIdentity, keyText, longestKey } from "../../planning/accounts/accountKey";
import type { NameChanges } from "../planWorkbook";
import type { TypedCell } from "../survey/tableOnSheet";
import { countNames } from "./rememberedNames";
import type { KnownName } from "./rememberedNames";

/** The lists whose rows name their account. */
export const namingLists = ["actions", "branches"] as const;
export type NamingList = (typeof namingLists)[number];

export interface FollowedNames {
  readonly changes: NameChanges;
  /** What the cells say from now on, row by row; null where they stay as they are. */
  readonly texts: Readonly<Record<NamingList, readonly (string | null)[]>>;
}

/** What is typed for an account, and what becomes of it. */
type Fate =
  | { readonly kind: "stays" }
  | { readonly kind: "follows"; readonly to: string }
  /** Another account has that name by now. */
  | { readonly kind: "taken" }
  | { readonly kind: "unknown" };

/**
 * Rows under the name that an account had at the last build follow it to the one that it has now. Nothing is guessed: a
 * name that is somebody else's by now stays, and so do formulas.
 *
 * @param known the rows of the review
 */
export function followNames(
  known: readonly KnownName[],
  accounts: readonly Account[],
  typed: Readonly<Record<NamingList, readonly TypedCell[]>>,
): FollowedNames {
  const fateOf = fates(known, accounts);
  const counts = new Map<string, { name: string; fate: Fate; actions: number; branches: number }>();
  const follow = (list: NamingList) =>
    typed[list].map((cell) => {
      const fate = fateOf(cell);
      if (fate.kind !== "stays") {
        const id = `${fate.kind} ${keyIdentity(cell.text)}`;
        const counted = counts.get(id) ?? { name: keyText(cell.text), fate, actions: 0, branches: 0 };
        counts.set(id, { ...counted, [list]: counted[list] + 1 });
      }
      return fate.kind === "follows" ? fate.to : null;
    });
  const texts = { actions: follow("actions"), branches: follow("branches") };
  const all = [...counts.values()];
  const those = (kind: Fate["kind"]) =>
    all
      .filter(({ fate }) => fate.kind === kind)
      .map(({ name, actions, branches }) => ({ name, actions, branches }));
  return {
    texts,
    changes: {
      followed: all.flatMap(({ name, fate, actions, branches }) =>
        fate.kind === "follows" ? [{ name, to: fate.to, actions, branches }] : [],
      ),
      taken: those("taken"),
      unknown: those("unknown"),
    },
  };
}

function fates(known: readonly KnownName[], accounts: readonly Account[]): (cell: TypedCell) => Fate {
  const keys = new Set([...known, ...accounts].map(({ key }) => keyIdentity(key)));
  const names = countNames(accounts.map(({ name }) => name));
  const formers = formerNames(known, accounts);
  /** The account's name where that says which one is meant, else its key. */
  const nameOf = ({ key, name }: Account) => {
    const identity = keyIdentity(name);
    const isOthers = keys.has(identity) && identity !== keyIdentity(key);
    return names.get(identity) === 1 && !isOthers && name.length <= longestKey ? keyText(name) : key;
  };
  return ({ text, isFormula }) => {
    const identity = keyIdentity(text);
    const bearers = formers.get(identity) ?? [];
    if (identity === "" || keys.has(identity)) return { kind: "stays" };
    if (names.has(identity)) return { kind: bearers.length > 0 ? "taken" : "stays" };
    const [account] = bearers;
    if (!account || bearers.length > 1 || isFormula) return { kind: "unknown" };
    return { kind: "follows", to: nameOf(account) };
  };
}

/** Accounts that have another name than at the last build, by the one that they had. */
function formerNames(
  known: readonly KnownName[],
  accounts: readonly Account[],
): ReadonlyMap<string, readonly Account[]> {
  const byKey = new Map(accounts.map((account) => [keyIdentity(account.key), account]));
  const formers = new Map<string, readonly Account[]>();
  for (const { key, name } of known) {
    const account = byKey.get(keyIdentity(key));
    const former = keyIdentity(name);
    if (!account || former === "" || former === keyIdentity(account.name)) continue;
    const others = (formers.get(former) ?? []).filter((other) => other !== account);
    formers.set(former, [...others, account]);
  }
  return formers;
}
