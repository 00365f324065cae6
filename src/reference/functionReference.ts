import type { ChoiceId } from "./choiceId";
import type { Example } from "./example";
import type { FunctionId } from "./functionId";
import type { PortableForms } from "./portable/portableForms";
import type { SourceId } from "./sources";
import type { Unit } from "./unit";

/** The chapters of the help. */
export type Topic = "churn" | "revenue" | "priority" | "goal";

/**
 * What is true of a function in any language; the words about it are in `words/`, and its one-line descriptions in the
 * functions' own metadata.
 */
export interface FunctionReference {
  readonly id: FunctionId;
  readonly topic: Topic;
  /** In the order in which they are typed. */
  readonly arguments: readonly ArgumentReference[];
  readonly result: Unit;
  /** Calls off the beaten track, and what they give. */
  readonly specialValues: Readonly<Record<string, SpecialValue>>;
  /** The first is the worked example of the help page. */
  readonly examples: Readonly<Record<string, Example>>;
  /** Where authorities disagree, and this function takes or offers a side. */
  readonly choices: readonly ChoiceId[];
  /** None: the function is frozen to its value when a workbook is made ready to share. */
  readonly portable: PortableForms | undefined;
  readonly sources: readonly SourceId[];
  readonly seeAlso: readonly FunctionId[];
}

interface ArgumentReference {
  readonly name: string;
  readonly unit: Unit;
}

export interface SpecialValue {
  /** A call that shows it, as it is typed; "" in an array stands for a blank cell. */
  readonly args: readonly string[];
  /** An error value by its name, "" for an empty-looking cell; rows where it spills. */
  readonly gives: number | string | readonly (readonly (number | string)[])[];
}
