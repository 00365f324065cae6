import { checkAnswer } from "../../../workbook/review/checkAnswer";
import { answerLimits } from "../../../workbook/review/inputLimits";
import type { Answer, ReviewInput } from "../../../workbook/review/reviewWorkbook";
import type { AccountState } from "./accountState";
import { editsReducer, type EditEvent } from "./edits";

/** What happens to the answers about an account, each as a function of its state. */

type Change = (state: AccountState) => AccountState;

export const answersAfter =
  (event: EditEvent<ReviewInput>): Change =>
  (state) => ({ ...state, edits: editsReducer(state.edits, event) });

export const typed =
  (field: ReviewInput, value: Answer): Change =>
  (state) => {
    if (!state.account) return state;
    const seen = state.account.answers[field];
    const event = { type: "typed", field, value, seen, isRefused: isRefused(field, value) } as const;
    return { ...answersAfter(event)(state), news: state.news.filter((other) => other !== field) };
  };

export const mineKept =
  (field: ReviewInput): Change =>
  (state) => {
    const refused = isRefused(field, state.edits[field]?.value);
    return answersAfter({ type: "mineKept", field, isRefused: refused })(state);
  };

function isRefused(field: ReviewInput, value: Answer): boolean {
  return checkAnswer(answerLimits(field), value) !== undefined;
}
