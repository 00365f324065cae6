import { expect, it } from "@jest/globals";
import type { EntryValues } from "../../../src/workbook/review/accountLists";
import { matchEntry } from "../../../src/workbook/review/matchEntry";

const row = (at: number, values: EntryValues) => ({ row: at, values });
const call = { action: "Call", due: 46_000, owner: "Ada" };

it.each<[string, EntryValues[], number | undefined]>([
  ["where it was", [{ action: "Visit" }, call], 1],
  ["after a sort", [call, { action: "Visit" }], 0],
  ["when its day was changed", [{ action: "Visit" }, { action: "x" }, { ...call, due: 46_100 }], 2],
  ["when only its title was changed", [{ action: "Visit" }, { ...call, action: "Phone" }], 1],
  ["not when its title was changed and it has moved", [{ ...call, action: "Phone" }], undefined],
  [
    "not among two that could be it",
    [
      { ...call, due: 1 },
      { ...call, due: 2 },
    ],
    undefined,
  ],
  ["not when it is gone", [{ action: "Visit" }, { action: "Write" }], undefined],
])("a row of the Action Plan is found %s", (_, rows, found) => {
  const candidates = rows.map((values, at) => row(at, values));
  expect(matchEntry("actions", candidates, row(1, call))?.row).toBe(found);
});

it("takes the one in its place among rows that say the same", () => {
  expect(matchEntry("actions", [row(0, call), row(3, call)], row(3, call))?.row).toBe(3);
});

it("takes no other row for one that says no more than its title", () => {
  const seen = row(0, { action: "Call" });
  expect(matchEntry("actions", [row(0, { action: "Visit" })], seen)).toBeUndefined();
});
