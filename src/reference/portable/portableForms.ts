import type { LimitId } from "./limitId";

/** How a function's answer is computed without the add-in. */
export interface PortableForms {
  /** Excel 2024, Excel 365 and Excel on the web. */
  readonly lambda: LambdaForm;
  /**
   * Excel 2016 and LibreOffice 7.4: native formulas without LAMBDA, LET and dynamic arrays, one a cell of the result
   * and each without its "="; undefined where there are none for these arguments.
   *
   * @param args in the order of the parameters; undefined or missing where one is left out
   */
  readonly plain: (args: PortableArguments) => string[][] | undefined;
  /** In what the plain formulas differ from the function. */
  readonly plainLimits: readonly LimitId[];
}

export type PortableArguments = readonly (PortableArgument | undefined)[];

/** A workbook name that holds a LAMBDA. */
export interface LambdaForm {
  /** `PLAN_CHURNAVG` */
  readonly name: string;
  readonly parameters: readonly LambdaParameter[];
  /** What the name refers to, without "=": `LAMBDA(opening,lost,…)`. */
  readonly body: string;
  /** In what it differs from the function. */
  readonly limits: readonly LimitId[];
}

interface LambdaParameter {
  readonly name: string;
  /** As formula text, what a converted call passes where the argument is left out; none: the argument is required. */
  readonly omitted?: string;
}

/** An argument as it stands in a formula, and what is known of it. */
export interface PortableArgument {
  /** "B4:D4", "0.08", "A1*2", "\"weighted\"" */
  readonly text: string;
  /** A reference (also a name or a table's column), a constant, or a formula of its own. */
  readonly kind: "reference" | "constant" | "expression";
  readonly rows: number;
  readonly columns: number;
  /** The value of a constant that is one cell. */
  readonly constant?: number | string | undefined;
}
