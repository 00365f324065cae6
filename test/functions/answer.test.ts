import { describe, expect, it } from "@jest/globals";
import * as plan from "../../src/functions/functions";
import { withCustomFunctions } from "./customFunctions";

withCustomFunctions();

describe("an error value that Excel's runtime can't throw", () => {
  it("is returned, in the shape that the function has", () => {
    const reference = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference);
    expect(plan.grr([[reference]], [[1]])).toBe(reference);
    expect(plan.goalFunnel(reference, 1, 1)).toEqual([[reference]]);
  });
});
