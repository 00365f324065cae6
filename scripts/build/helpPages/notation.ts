/** How formulas and numbers are written in a language. */
export interface Notation {
  /** For numbers: "de-DE". */
  readonly locale: string;
  /** Between arguments that people read: ", ". */
  readonly listSeparator: string;
  /** A formula as somebody types it there, from the form in which Excel stores it. */
  readonly formula: (stored: string) => string;
  /** An error value as a cell shows it there: "#VALUE!". */
  readonly errorValue: (stored: string) => string;
}

const asStored = (text: string): string => text;

/** Excel stores formulas as it shows them in American English. */
export const englishNotation: Notation = {
  locale: "en-US",
  listSeparator: ", ",
  formula: asStored,
  errorValue: asStored,
};
