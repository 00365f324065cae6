import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  accountsMatching,
  accountsOf,
  ambiguousNames,
  nextToReview,
  ownersOf,
  reviewProgress,
} from "../../../src/taskpane/review/state/accountOrder";
import { today } from "../../../src/taskpane/state/today";
import type { Freshness, ListedAccount } from "../../../src/workbook/review/reviewWorkbook";

const account = (
  key: string,
  score: number | undefined,
  state: Freshness,
  owner?: string,
): ListedAccount => ({
  key,
  name: `Name of ${key}`,
  owner,
  tier: undefined,
  score,
  state,
  reviewedOn: undefined,
});

const accounts = [
  account("a", 20, "due", "Ben"),
  account("b", 90, "fresh", "Ada"),
  account("c", 80, "overdue", "Ada"),
  account("d", undefined, "due"),
  account("e", 99, "missing", "Ben"),
];

it("counts what is reviewed, without accounts that are gone from the accounts table", () => {
  expect(reviewProgress(accounts)).toEqual({ done: 1, all: 4 });
});

describe("the next account to review", () => {
  it("is the one with the highest score, then on and from the top again", () => {
    const keys = ["", "c", "a", "d", "b"].map((current) => nextToReview(accounts, current)?.key);
    expect(keys).toEqual(["c", "a", "d", "c", "c"]);
  });

  it("is none where all are fresh, or only the current one isn't", () => {
    expect(nextToReview([account("b", 1, "fresh"), account("e", 2, "missing")], "b")).toBeUndefined();
    expect(nextToReview([account("a", 1, "due")], "a")).toBeUndefined();
  });

  it("goes through every account that needs a review, once each", () => {
    const state = fc.constantFrom<Freshness>("fresh", "due", "overdue", "missing");
    const list = fc
      .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), state), {
        maxLength: 12,
      })
      .map((rows) => rows.map(([score, at], i) => account(String(i), score, at)));
    fc.assert(
      fc.property(list, (all) => {
        const wanted = all.filter(({ state: at }) => at === "due" || at === "overdue");
        const seen: string[] = [];
        let current: string | undefined;
        while (seen.length < wanted.length) {
          current = nextToReview(all, current)?.key;
          seen.push(current ?? "none");
        }
        expect(seen.sort()).toEqual(wanted.map(({ key }) => key).sort());
      }),
    );
  });
});

it("filters by owner, and lists the owners", () => {
  expect(ownersOf(accounts)).toEqual(["Ada", "Ben"]);
  expect(accountsOf(accounts, "Ada").map(({ key }) => key)).toEqual(["b", "c"]);
  expect(accountsOf(accounts, undefined)).toHaveLength(5);
});

it("finds accounts by name and key, those that begin with it first", () => {
  const found = accountsMatching([account("xa", 1, "due"), account("ax", 1, "due")], "A");
  expect(found.map(({ key }) => key)).toEqual(["ax", "xa"]);
  expect(accountsMatching(accounts, " name OF c ").map(({ key }) => key)).toEqual(["c"]);
});

it("knows today as Excel's number of the day, where the user is", () => {
  expect(today(new Date(2026, 0, 1, 0, 5))).toBe(46023);
  expect(today(new Date(2026, 0, 1, 23, 55))).toBe(46023);
});

it("knows the names that several accounts have", () => {
  const named = (...names: string[]) =>
    names.map((name, i) => ({ ...account(String(i), undefined, "due"), name }));
  expect([...ambiguousNames(named("One", "Two", "One", "Three", "One"))]).toEqual(["One"]);
  expect(ambiguousNames(accounts).size).toBe(0);
});
