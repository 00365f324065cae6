import { describe, expect, it } from "@jest/globals";
import { errorCatalogue } from "../../src/planning/errorCatalogue";
import { PlanningError } from "../../src/planning/errors";

describe("error sentences", () => {
  it("name the argument, the position and what was expected", () => {
    const error = new PlanningError("wrongKind", {
      argument: "lost",
      position: "row 3",
      expected: "a number",
      found: 'the text "12,000"',
    });
    expect(error.message).toBe('lost, row 3: expected a number, got the text "12,000".');
    expect(error.kind).toBe("mismatch");
  });

  it.each(Object.entries(errorCatalogue))("%s is a whole sentence", (_, { sentence }) => {
    const text = sentence({ argument: "rates", expected: "something", found: 1 });
    expect(text).toMatch(/^rates.*\.$/);
    expect(text).not.toContain("undefined");
  });
});
