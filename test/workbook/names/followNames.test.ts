import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keyIdentity } from "../../../src/planning/accounts/accountKey";
import type { Account } from "../../../src/planning/accounts/account";
import { followNames } from "../../../src/workbook/build/followNames";
import { rememberedNames } from "../../../src/workbook/build/rememberedNames";

const account = (key: string, name: string): Account => ({
  key,
  name,
  owner: "",
  industry: "",
  tenure: undefined,
  revenue: [],
  row: 0,
});
const cell = (text: string, isFormula = false) => ({ text, isFormula });
const follow = (
  known: readonly { key: string; name: string }[],
  accounts: readonly Account[],
  ...typed: readonly string[]
) => followNames(known, accounts, { actions: typed.map((text) => cell(text)), branches: [] });

/** Few names, so that accounts share and swap them, keys among them. */
const name = fc.constantFrom("Alpha", "alpha ", "Beta", "Gamma", "Delta", "C2", "");
const keys = ["C1", "C2", "C3", "C4"];
const years = fc.record({
  before: fc.array(name, { minLength: 4, maxLength: 4 }),
  after: fc.array(fc.option(name, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  typed: fc.array(fc.constantFrom(...keys, "Alpha", "ALPHA", "Beta", "Gamma", "Delta", "Epsilon", ""), {
    maxLength: 6,
  }),
});
const accountsOf = (names: readonly (string | undefined)[]) =>
  keys.flatMap((key, i) => {
    const called = names[i];
    return called === undefined ? [] : [account(key, called.trim() || key)];
  });

/** Which account a text means, as the sheets' formulas find it: by key, else by a name; undefined where several have it. */
function meant(text: string, reviewed: readonly string[], accounts: readonly Account[]) {
  const identity = keyIdentity(text);
  const byKey = reviewed.find((key) => keyIdentity(key) === identity);
  if (byKey !== undefined) return byKey;
  const named = accounts.filter((one) => keyIdentity(one.name) === identity);
  return named.length === 1 ? named[0]?.key : undefined;
}

describe("rows under an account's former name", () => {
  it("follow it, in lists alike, and are counted by name", () => {
    const known = [
      { key: "1", name: "Müller GmbH" },
      { key: "2", name: "Contoso" },
    ];
    const accounts = [account("1", "Müller SE"), account("2", "Contoso")];
    const { texts, changes } = followNames(known, accounts, {
      actions: [cell("Müller GmbH"), cell("Contoso"), cell("müller gmbh "), cell("")],
      branches: [cell("2"), cell("Müller GmbH")],
    });
    expect(texts.actions).toEqual(["Müller SE", null, "Müller SE", null]);
    expect(texts.branches).toEqual([null, "Müller SE"]);
    expect(changes).toEqual({
      followed: [{ name: "Müller GmbH", to: "Müller SE", actions: 2, branches: 1 }],
      taken: [],
      unknown: [],
    });
  });

  it("stay where another account has that name by now, in a swap as well", () => {
    const known = [
      { key: "1", name: "North" },
      { key: "2", name: "South" },
    ];
    const accounts = [account("1", "South"), account("2", "North")];
    const { texts, changes } = follow(known, accounts, "North", "South", "South");
    expect(texts.actions).toEqual([null, null, null]);
    expect(changes.taken).toEqual([
      { name: "North", actions: 1, branches: 0 },
      { name: "South", actions: 2, branches: 0 },
    ]);
  });

  it("get the key where the new name is another's as well", () => {
    const accounts = [account("1", "Müller SE"), account("2", "Müller SE")];
    expect(follow([{ key: "1", name: "Müller GmbH" }], accounts, "Müller GmbH").texts.actions).toEqual(["1"]);
  });

  it("stay where the key changed along with the name", () => {
    const { texts, changes } = follow([{ key: "1", name: "Old" }], [account("9", "New")], "Old", "1");
    expect(texts.actions).toEqual([null, null]);
    expect(changes.unknown).toEqual([{ name: "Old", actions: 1, branches: 0 }]);
  });

  it("stay where a formula says the name, or two accounts had it", () => {
    const accounts = [account("1", "One"), account("2", "Two")];
    const both = keys.slice(0, 2).map((_, i) => ({ key: String(i + 1), name: "Same" }));
    expect(follow(both, accounts, "Same").changes.unknown).toHaveLength(1);
    const typed = { actions: [cell("Old", true)], branches: [] };
    expect(followNames([{ key: "1", name: "Old" }], accounts, typed).texts.actions).toEqual([null]);
  });

  it("always mean the account that they meant, and nothing else is touched", () => {
    fc.assert(
      fc.property(years, ({ before, after, typed }) => {
        const former = accountsOf(before);
        const accounts = accountsOf(after);
        const rows = keys.map((key) => ({ key, name: "" }));
        const remembered = rememberedNames(rows, former);
        const known = keys.map((key, i) => ({ key, name: remembered[i] ?? "" }));
        const { texts, changes } = follow(known, accounts, ...typed);
        typed.forEach((text, i) => {
          const now = texts.actions[i] ?? text;
          if (now === text) return;
          expect(meant(text, keys, accounts)).toBeUndefined();
          expect(meant(now, keys, accounts)).toBe(meant(text, keys, former));
        });
        const moved = texts.actions.filter((text) => text !== null).length;
        expect(changes.followed.reduce((sum, { actions }) => sum + actions, 0)).toBe(moved);
      }),
    );
  });
});

describe("remembered names", () => {
  it("are never borne by two, and belong to accounts that are there before those that are gone", () => {
    fc.assert(
      fc.property(years, ({ before, after }) => {
        const former = rememberedNames(
          keys.map((key) => ({ key, name: "" })),
          accountsOf(before),
        );
        const accounts = accountsOf(after);
        const names = rememberedNames(
          keys.map((key, i) => ({ key, name: former[i] ?? "" })),
          accounts,
        );
        const said = names.filter((one) => one !== "").map(keyIdentity);
        expect(new Set(said).size).toBe(said.length);
        for (const { key, name } of accounts) {
          const bearers = accounts.filter((one) => keyIdentity(one.name) === keyIdentity(name));
          expect(names[keys.indexOf(key)]).toBe(bearers.length === 1 ? name : "");
        }
      }),
    );
  });
});
