import type { CellValue } from "./cellValue";

/** Custom functions and how to call them. */
export interface CustomFunctions {
  /** Before the dot of every name: `PLAN`. */
  readonly namespace: string;
  readonly functions: readonly CustomFunctionInfo[];
  /**
   * Calls one by its id. Arguments are padded with null to the parameters of the metadata; a parameter of dimension
   * "matrix" gets rows of values. Resolves to a value or rows of values.
   * @param address The calling cell, with its sheet.
   */
  call(
    id: string,
    args: readonly CustomFunctionArgument[],
    address: string,
  ): Promise<CellValue | CellValue[][]>;
}

export type CustomFunctionArgument = CellValue | CellValue[][];

/** As functions.json describes it. */
export interface CustomFunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
  /** Without it, an error value among the arguments is the result, and the function isn't called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  /** `number`, `string`, `boolean` or `any`; for all but `any` Excel converts or refuses before the call. */
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
