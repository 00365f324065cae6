import type { ChoiceId } from "../choiceId";
import type { FunctionId } from "../functionId";
import type { Topic } from "../functionReference";
import type { functionReferences } from "../functionReferences";
import type { LabelKey } from "../labelKey";
import type { LimitId } from "../portable/limitId";
import type { Unit } from "../unit";
import type { HelpWords } from "./helpWords";

/** Everything that the reference says in one language. A language that lacks a word doesn't compile. */
export interface ReferenceWords {
  /** As the `lang` of a page: "en". */
  readonly language: string;
  readonly functions: { readonly [Id in FunctionId]: FunctionWords<Id> };
  readonly topics: Readonly<Record<Topic, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly choices: Readonly<Record<ChoiceId, ChoiceWords>>;
  readonly limits: Readonly<Record<LimitId, string>>;
  readonly help: HelpWords;
}

export interface FunctionWords<Id extends FunctionId> {
  /** What finance people call it. */
  readonly title: string;
  /** One line: the question that it answers. */
  readonly summary: string;
  /** A paragraph each. */
  readonly meaning: readonly string[];
  readonly whenToUse: readonly string[];
  readonly whenNot: readonly string[];
  /** In the names of the arguments; a line a variant. */
  readonly formula: readonly string[];
  /** When each special value occurs. */
  readonly specialValues: Readonly<Record<keyof (typeof functionReferences)[Id]["specialValues"], string>>;
  /** What each example shows, in a line. */
  readonly examples: Readonly<Record<keyof (typeof functionReferences)[Id]["examples"], string>>;
}

export interface ChoiceWords {
  readonly question: string;
  /** The views that are held, and the one taken here. */
  readonly answer: string;
}
