import { describe, expect, it } from "@jest/globals";
import { accountOwners } from "../../../src/planning/plan/accountOwners";
import { account } from "./anySettings";

const accounts = [
  account("a", [900, 10], { owner: "Ada" }),
  account("b", [0, 30], { owner: "Ben" }),
  account("c", [0, 25], { owner: " ada " }),
  account("d", [0, 99], { owner: "" }),
  account("e", [0, undefined], { owner: "Cleo  Wu" }),
];

describe("accountOwners", () => {
  it("puts who sells most this year first, in the first spelling without spaces too many", () => {
    expect(accountOwners(accounts)).toEqual(["Ada", "Ben", "Cleo Wu"]);
    expect(accountOwners(accounts.slice(0, 2))).toEqual(["Ben", "Ada"]);
  });

  it("keeps those known already in their places, also who owns nothing any more", () => {
    expect(accountOwners(accounts, ["Dan", "BEN"])).toEqual(["Dan", "BEN", "Ada", "Cleo Wu"]);
  });
});
