import { type FunctionId, functionIds } from "../../../reference/functionId";

/** A function of ours by the name that a formula calls it by. */
export interface Callee {
  readonly id: FunctionId;
  /**
   * How it is written: `PLAN.GRR`, as it should be; `_xldudf_PLAN_GRR`, as files have it and as it stays where nobody
   * knew the function; `GRR`, which may be somebody else's.
   */
  readonly spelling: "namespaced" | "stored" | "bare";
}

const spellings = new Map<string, Callee>(
  functionIds.flatMap((id) => [
    [`PLAN.${id}`, { id, spelling: "namespaced" }],
    [`_XLDUDF_PLAN_${id}`, { id, spelling: "stored" }],
    [id, { id, spelling: "bare" }],
  ]),
);

/** In any case, as Excel takes names; the mark of functions later than the file's format doesn't count. */
export function calleeNamed(name: string): Callee | undefined {
  return spellings.get(name.toUpperCase().replace(/^(_XLFN\.)+/, ""));
}

const anyId = new RegExp(functionIds.join("|"), "i");

/** Whether a text can have anything to do with the functions: a quick look before it is parsed. */
export function mayMention(formula: string): boolean {
  return anyId.test(formula);
}

/** As people type it. */
export function typedName(id: FunctionId): string {
  return `PLAN.${id}`;
}
