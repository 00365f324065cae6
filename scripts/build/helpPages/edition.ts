import { german } from "../../../src/reference/words/de/de";
import { english } from "../../../src/reference/words/en/en";
import type { Language } from "../../../src/reference/words/language";
import type { ReferenceWords } from "../../../src/reference/words/referenceWords";
import { germanNotation } from "./germanNotation";
import { englishNotation, type Notation } from "./notation";

/** The help in one language. */
export interface Edition {
  readonly words: ReferenceWords;
  readonly notation: Notation;
  /** Where its pages stand, seen from the English ones: "de/". */
  readonly folder: string;
}

export const editions: Readonly<Record<Language, Edition>> = {
  en: { words: english, notation: englishNotation, folder: "" },
  de: { words: german, notation: germanNotation, folder: "de/" },
};

/** The way from a page of an edition to a file beside the English pages. */
export function fromEdition({ folder }: Edition, file: string): string {
  return folder === "" ? file : `../${file}`;
}
