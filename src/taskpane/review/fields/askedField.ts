import type { answerLimits } from "../../../workbook/review/inputLimits";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import type { Edit } from "../state/edits";

/** Something that people fill in: an answer about the account, or a field of one of its entries. */
export interface AskedField {
  readonly label: string;
  readonly hint: string | undefined;
  /** What its cell takes. */
  readonly limits: ReturnType<typeof answerLimits>;
  /** What was typed, else what stands in the sheet. */
  readonly value: Answer;
  readonly edit: Edit | undefined;
  /** It has changed in the sheet since the user saw it. */
  readonly isNews: boolean;
  readonly set: (value: Answer) => void;
  /** Saves at once, as when a field is left. */
  readonly save: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}
