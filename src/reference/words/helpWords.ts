/** The words of the help pages that belong to no function. */
export interface HelpWords {
  /** The language's name in itself: "English". */
  readonly languageName: string;
  readonly product: string;
  readonly indexTitle: string;
  /** What the add-in does, a paragraph each. */
  readonly introduction: readonly string[];
  readonly dataHeading: string;
  readonly data: readonly string[];
  readonly functionsHeading: string;
  readonly rulesHeading: string;
  readonly rules: readonly string[];
  /** How formulas are written on the pages. */
  readonly notationHeading: string;
  readonly notation: readonly string[];
  readonly sharingHeading: string;
  readonly sharing: readonly string[];

  readonly allFunctions: string;
  readonly syntax: string;
  readonly meaning: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  readonly formula: string;
  readonly arguments: string;
  readonly argument: string;
  readonly description: string;
  readonly unit: string;
  readonly optional: string;
  readonly result: string;
  readonly specialValues: string;
  readonly when: string;
  readonly gives: string;
  readonly emptyText: string;
  readonly example: string;
  readonly anotherExample: string;
  readonly formulaIn: (cell: string) => string;
  readonly choices: string;
  readonly portable: string;
  readonly portableIntroduction: string;
  readonly lambdaHeading: string;
  readonly lambdaIntroduction: (name: string) => string;
  readonly plainHeading: string;
  readonly plainIntroduction: (cell: string) => string;
  readonly otherCells: string;
  readonly frozen: string;
  readonly differences: string;
  readonly sources: string;
  readonly seeAlso: string;
}
