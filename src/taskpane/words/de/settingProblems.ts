import type { SettingProblem, SettingProblemCode } from "../../../planning/plan/settingProblem";
import type { Formats } from "../../format/formats";

export function settingProblemWords(format: Formats) {
  const sentences: Record<SettingProblemCode, (value: (limit: number) => string, params: Params) => string> =
    {
      required: () => "Hier wird eine Angabe gebraucht.",
      notANumber: () => "Keine Zahl.",
      notWhole: () => "Eine ganze Zahl ist nötig.",
      lessThan: (value, { limit = 0 }) => `Mindestens ${value(limit)}.`,
      notAbove: (value, { limit = 0 }) => `Mehr als ${value(limit)}.`,
      moreThan: (value, { limit = 0 }) => `Höchstens ${value(limit)}.`,
      notACurrency: () => "Drei Großbuchstaben, etwa EUR oder CHF.",
      splitNotWhole: (_, { sum = 0 }) =>
        `Die drei ergeben zusammen ${format.percent(sum)} statt ${format.percent(1)}.`,
      cutoffsNotFalling: () => "Niedriger als die Stufe davor.",
      weightsAllZero: () => "Mindestens ein Gewicht muss über 0 liegen.",
      boundsEqual: () => "0 und 100 Punkte brauchen verschiedene Werte.",
      duplicateName: () => "Diese Messgröße steht schon in der Liste.",
      oneForEachTier: () => "Für jede Stufe wird ein Abstand zwischen Reviews gebraucht.",
      lossAboveOpening: () => "Mehr, als zu verlieren war.",
      yearsNotRising: () => "Die Jahre müssen aufeinander folgen.",
    };
  return {
    /** `isRate`: the limits are fractions and read as percentages. */
    sentence: ({ code, params }: SettingProblem, isRate: boolean) =>
      sentences[code](isRate ? format.rate : format.number, params),
  };
}

type Params = SettingProblem["params"];
