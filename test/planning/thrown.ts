import { PlanningError } from "../../src/planning/errors";

/** The planning error that a call ends in. */
export function thrownBy(call: () => unknown): PlanningError {
  try {
    call();
  } catch (error) {
    if (error instanceof PlanningError) return error;
    throw error;
  }
  throw new Error("expected a planning error");
}
