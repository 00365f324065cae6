import { describe, expect, it } from "@jest/globals";
import { checkCutoffs, defaultCutoffs, tierLetter, tierOf } from "../../src/planning/tier";
import { thrownBy } from "./thrown";

describe("tier", () => {
  it.each([
    [100, "A"],
    [70, "A"],
    [69.999, "B"],
    [40, "B"],
    [39.9, "C"],
    [0, "C"],
    [-5, "C"],
  ])("of %d is %s", (score, tier) => expect(tierOf(score, defaultCutoffs)).toBe(tier));

  it("has a letter more than there are cut-offs", () => {
    expect(tierOf(10, [90, 60, 30])).toBe("D");
    expect(tierOf(10, [])).toBe("A");
  });

  it("goes on after Z as columns do", () => {
    expect([25, 26, 51, 52, 701, 702].map(tierLetter)).toEqual(["Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });

  it("needs falling cut-offs", () => {
    expect(thrownBy(() => checkCutoffs([40, 70])).code).toBe("notFalling");
    expect(thrownBy(() => checkCutoffs([70, 70])).message).toBe(
      "cutoffs, item 2: expected less than the one before (70), got 70.",
    );
  });
});
