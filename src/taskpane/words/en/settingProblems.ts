import type { SettingProblem, SettingProblemCode } from "../../../planning/plan/settingProblem";
import type { Formats } from "../../format/formats";

export function settingProblemWords(format: Formats) {
  const sentences: Record<SettingProblemCode, (value: (limit: number) => string, params: Params) => string> =
    {
      required: () => "Something is needed here.",
      notANumber: () => "Not a number.",
      notWhole: () => "A whole number, please.",
      lessThan: (value, { limit = 0 }) => `At least ${value(limit)}.`,
      notAbove: (value, { limit = 0 }) => `More than ${value(limit)}.`,
      moreThan: (value, { limit = 0 }) => `At most ${value(limit)}.`,
      notACurrency: () => "Three capital letters, such as EUR or USD.",
      splitNotWhole: (_, { sum = 0 }) =>
        `The three add up to ${format.percent(sum)}, not to ${format.percent(1)}.`,
      cutoffsNotFalling: () => "Lower than the tier before.",
      weightsAllZero: () => "At least one weight above 0 is needed.",
      boundsEqual: () => "0 and 100 points need different values.",
      duplicateName: () => "This measure is in the list already.",
      oneForEachTier: () => "One review interval for each tier is needed.",
      lossAboveOpening: () => "More than there was to lose.",
      yearsNotRising: () => "Years must follow one another.",
    };
  return {
    /** `isRate`: the limits are fractions and read as percentages. */
    sentence: ({ code, params }: SettingProblem, isRate: boolean) =>
      sentences[code](isRate ? format.rate : format.number, params),
  };
}

type Params = SettingProblem["params"];
