import type { ReferenceWords } from "../../reference/words/referenceWords";

/** What the Examples sheet says, in one language. */
export interface ExamplesWords {
  /** The wanted name of the sheet. */
  readonly name: string;
  readonly title: string;
  /** A line each. */
  readonly subtitles: readonly string[];
  /** The examples' own words. */
  readonly reference: ReferenceWords;
}
