import { inputLimits } from "../../sheets/review/inputLimits";
import type { Answer, ReviewInput } from "./reviewWorkbook";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** Why the sheet wouldn't take an answer. */
export type AnswerProblem =
  | { readonly code: "notANumber" | "notWhole" | "notInList" }
  | { readonly code: "tooLong"; readonly limit: number }
  | { readonly code: "outside"; readonly min: number; readonly max: number };

/** Holds an answer against the limits that its column has in the sheet. A blank answer is always taken. */
export function checkAnswer(field: ReviewInput, answer: Answer): AnswerProblem | undefined {
  if (answer === undefined) return undefined;
  const { limits } = inputLimits[field];
  switch (limits.kind) {
    case "any":
      return typeof answer === "string" && answer.length > longestText
        ? { code: "tooLong", limit: longestText }
        : undefined;
    case "list":
      return ["yes", "maybe", "no"].includes(String(answer)) ? undefined : { code: "notInList" };
    case "date":
      return typeof answer === "number" ? undefined : { code: "notANumber" };
    case "whole":
    case "decimal":
      if (typeof answer !== "number" || !Number.isFinite(answer)) return { code: "notANumber" };
      if (answer < limits.min || answer > limits.max)
        return { code: "outside", min: limits.min, max: limits.max };
      return limits.kind === "whole" && !Number.isInteger(answer) ? { code: "notWhole" } : undefined;
  }
}
