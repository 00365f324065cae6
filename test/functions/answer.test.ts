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

describe("the stack of an error", () => {
  it("is not taken during a call, and as before after it", () => {
    const before = Error.stackTraceLimit;
    const limits: number[] = [];
    const watching = {
      get basicValue(): number {
        limits.push(Error.stackTraceLimit);
        return 1;
      },
    };
    plan.grr([[watching]], [[1]]);
    expect(() => plan.grr([[0]], [[watching]])).toThrow();
    expect(limits).not.toHaveLength(0);
    expect(limits.every((limit) => limit === 0)).toBe(true);
    expect(Error.stackTraceLimit).toBe(before);
  });
});
