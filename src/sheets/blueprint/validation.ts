/** What an input takes. `prompt` is shown beside the cell while it is selected. */
export type Validation = Limits & {
  readonly prompt: { readonly title: string; readonly message: string };
};

type Limits =
  /** One of the cells behind this workbook name: a range, never a joined string, so that every language works. */
  | {
      readonly kind: "list";
      readonly source: string;
      /** Others are taken after a warning. */ readonly open?: true;
    }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "date" }
  /** What makes this formula true, a template for the first cell. */
  | { readonly kind: "formula"; readonly formula: string }
  /** Anything; only the prompt is shown. */
  | { readonly kind: "any" };
