import type { TableColumn } from "./blueprint/blueprint";
import type { NumberFormat } from "./blueprint/numberFormat";
import { orBlank } from "./blueprint/orBlank";
import { wideEnough } from "./blueprint/textWidth";
import type { Validation } from "./blueprint/validation";

/** A column with its width in characters. */
export interface WideColumn extends TableColumn {
  readonly width: number;
}

/** What an input takes, without its words. */
export type InputLimits = Validation extends infer Each
  ? Each extends Validation
    ? Omit<Each, "prompt">
    : never
  : never;

export interface InputSpec {
  readonly format: NumberFormat;
  readonly width: number;
  readonly limits: InputLimits;
}

export const words = (width: number) => ({ format: "text", width, limits: { kind: "any" } }) as const;

/** A list of which people choose; `open` takes others after a warning. */
export const chosen = (source: string, width: number, open?: true) =>
  ({ format: "text", width, limits: { kind: "list", source, ...(open && { open }) } }) as const;

export const money = { format: "whole", width: 15, limits: { kind: "decimal", min: 0, max: 1e15 } } as const;

/** What may be long runs on to further lines. */
export function inputStyle({ kind }: { readonly kind: Validation["kind"] }): "input" | "wordsInput" {
  return kind === "any" ? "wordsInput" : "input";
}

export function inputColumn(
  field: string,
  header: string,
  message: string,
  { format, width, limits }: InputSpec,
): WideColumn {
  const validation = { ...limits, prompt: { title: header, message } } as Validation;
  return {
    field,
    header,
    content: { kind: "input" },
    style: inputStyle(limits),
    format,
    width: wideEnough(header, width),
    validation,
  };
}

export function calculatedColumn(
  field: string,
  header: string,
  formula: string,
  format: Exclude<NumberFormat, "text">,
  width: number,
): WideColumn {
  return {
    field,
    header,
    content: { kind: "formula", formula: orBlank(formula) },
    style: format === "general" ? "text" : "calculated",
    format,
    width: wideEnough(header, width),
  };
}
