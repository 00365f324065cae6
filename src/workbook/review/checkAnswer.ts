import { potentials } from "../../sheets/lists";
import { tableLists } from "../../sheets/settings/tableLists";
import type { InputLimits } from "../../sheets/typedColumns";
import type { Answer } from "./reviewWorkbook";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** The last day that Excel knows: 9999-12-31. */
const lastDay = 2_958_465;

/** Amounts are typed up to here: nobody thinks of it as a limit. */
const largestAmount = 1e15;

/** The choices behind the sheets' lists. */
const choices: Readonly<Record<string, readonly string[]>> = {
  Plan_List_Potential: potentials,
  Plan_List_Override: potentials,
  Plan_List_Statuses: tableLists.Status,
  Plan_List_Branches: tableLists.Branch,
};

/** Why the sheet wouldn't take an answer. */
export type AnswerProblem =
  | { readonly code: "notANumber" | "notWhole" | "notInList" | "notADay" }
  | { readonly code: "tooLong"; readonly limit: number }
  | { readonly code: "below"; readonly min: number }
  | { readonly code: "outside"; readonly min: number; readonly max: number };

/** Holds an answer against the limits that its column has in the sheet. A blank answer is always taken. */
export function checkAnswer(limits: InputLimits, answer: Answer): AnswerProblem | undefined {
  if (answer === undefined) return undefined;
  switch (limits.kind) {
    case "any":
    case "formula":
      return typeof answer === "string" && answer.length > longestText
        ? { code: "tooLong", limit: longestText }
        : undefined;
    case "list":
      return choices[limits.source]?.includes(String(answer)) ? undefined : { code: "notInList" };
    case "date":
      return typeof answer === "number" && answer >= 1 && answer <= lastDay ? undefined : { code: "notADay" };
    case "whole":
    case "decimal":
      if (typeof answer !== "number" || !Number.isFinite(answer)) return { code: "notANumber" };
      if (answer < limits.min && limits.max >= largestAmount) return { code: "below", min: limits.min };
      if (answer < limits.min || answer > limits.max)
        return { code: "outside", min: limits.min, max: limits.max };
      return limits.kind === "whole" && !Number.isInteger(answer) ? { code: "notWhole" } : undefined;
  }
}
