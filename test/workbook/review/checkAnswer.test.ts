import { expect, it } from "@jest/globals";
import { checkAnswer } from "../../../src/workbook/review/checkAnswer";
import { answerLimits } from "../../../src/workbook/review/inputLimits";
import type { Answer, ReviewInput } from "../../../src/workbook/review/reviewWorkbook";

it.each<[ReviewInput, Answer, string | undefined]>([
  ["satisfaction", undefined, undefined],
  ["satisfaction", 0, undefined],
  ["satisfaction", 10, undefined],
  ["satisfaction", 11, "outside"],
  ["satisfaction", 7.5, "notWhole"],
  ["satisfaction", "lots", "notANumber"],
  ["potential", 0, "outside"],
  ["crossSell", -1, "below"],
  ["crossSell", 1e16, "outside"],
  ["crossSell", 0.5, undefined],
  ["target", -1, undefined],
  ["target", NaN, "notANumber"],
  ["enlarge", "maybe", undefined],
  ["enlarge", "perhaps", "notInList"],
  ["reviewedOn", "today", "notADay"],
  ["challenges", "x".repeat(32_767), undefined],
  ["challenges", "x".repeat(32_768), "tooLong"],
])("%s takes or refuses %.20s as its column does", (field, answer, code) => {
  expect(checkAnswer(answerLimits(field), answer)?.code).toBe(code);
});
