import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { OwnChanges, expectOwnChange } from "../../../src/workbook/review/ownChanges";

const change = (address: string, source: "Local" | "Remote" = "Local") => ({
  worksheetId: "sheet",
  address,
  source,
});

describe("OwnChanges", () => {
  let own: OwnChanges;
  beforeEach(() => {
    own = new OwnChanges();
  });
  afterEach(() => own.close());

  it("knows a write of ours by its cell, once", () => {
    expectOwnChange("sheet", "A1");
    expect(own.includes(change("B1"))).toBe(false);
    expect(own.includes(change("A1"))).toBe(true);
    expect(own.includes(change("A1"))).toBe(false);
  });

  it("takes what somebody else writes into the same cell for theirs", () => {
    expectOwnChange("sheet", "A1");
    expect(own.includes(change("A1", "Remote"))).toBe(false);
    expect(own.includes(change("A1"))).toBe(true);
  });

  it("isn't told any more once it is closed", () => {
    own.close();
    expectOwnChange("sheet", "A1");
    expect(own.includes(change("A1"))).toBe(false);
  });
});
