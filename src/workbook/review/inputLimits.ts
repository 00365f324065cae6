import { actionSpecs } from "../../sheets/actions/actionSpecs";
import { branchSpecs } from "../../sheets/branches/branchSpecs";
import { inputLimits } from "../../sheets/review/inputLimits";
import type { InputLimits } from "../../sheets/typedColumns";
import type { AccountList, EntryField } from "./accountLists";
import type { ReviewInput } from "./reviewWorkbook";

/** What the cell of an answer takes. */
export function answerLimits(field: ReviewInput): InputLimits {
  return inputLimits[field].limits;
}

/** What the cell of an entry's field takes. */
export function entryLimits(list: AccountList, field: EntryField): InputLimits {
  const specs: Readonly<Partial<Record<EntryField, { readonly limits: InputLimits }>>> =
    list === "actions" ? actionSpecs : branchSpecs;
  return specs[field]?.limits ?? { kind: "any" };
}
