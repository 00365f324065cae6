import type { FunctionId } from "../../../reference/functionId";
import type { FunctionReference } from "../../../reference/functionReference";
import { functionReferences } from "../../../reference/functionReferences";
import { convertedCall } from "../../../reference/portable/convertedCall";
import type {
  LambdaForm,
  PortableArgument,
  PortableArguments,
} from "../../../reference/portable/portableForms";
import { argumentShape, isSelfContained, oneValue, type Shapes } from "./argumentShape";
import { isWithinLimits, longestFormula } from "./excelLimits";
import { lexemes, replaced } from "./lexemes";
import { usesLaterFunctions } from "./laterFunctions";
import { pickedCells, pickedForm, type Pick } from "./pickedCells";
import { planCalls } from "./planCalls";
import { rewriteCalls, type RewrittenArgument } from "./rewriteCalls";

/** The oldest Excel that must be able to compute the workbook. */
export type OldestExcel =
  /** Also LibreOffice: plain formulas. */
  | "excel2016"
  /** Also Excel of Microsoft 365: workbook names that hold a LAMBDA. */
  | "excel2024";

/** The formula or formulas that take a formula's place. */
type Converted =
  | {
      readonly kind: "lambda";
      readonly formula: string;
      readonly needs: readonly LambdaForm[];
    }
  /** One formula a cell of the result. */
  | { readonly kind: "plain"; readonly formulas: readonly (readonly string[])[] };

/**
 * A formula without our functions that gives the same; undefined where there is none, and only its value can be kept.
 *
 * @param nameOf what a LAMBDA's name is called in this workbook
 */
export function convertFormula(
  formula: string,
  oldest: OldestExcel,
  shapes: Shapes,
  nameOf: (form: LambdaForm) => string,
): Converted | undefined {
  // A function that is handed over without being called has other arguments than its portable form.
  if (planCalls(formula).named.length > 0) return undefined;
  const lambda = oldest === "excel2024" ? toLambda(formula, nameOf) : undefined;
  return lambda ?? toPlain(formula, shapes);
}

function toLambda(formula: string, nameOf: (form: LambdaForm) => string): Converted | undefined {
  const needs = new Map<string, LambdaForm>();
  const converted = rewriteCalls(formula, ({ id }, args) => {
    const form = (functionReferences[id] as FunctionReference).portable?.lambda;
    const texts = args.map(({ text }) => text);
    if (!form || texts.length > form.parameters.length) return undefined;
    needs.set(form.name, form);
    const text = convertedCall({ ...form, name: nameOf(form) }, texts);
    return text === undefined ? undefined : { text };
  });
  if (!converted || !isWithinLimits(converted.text)) return undefined;
  return { kind: "lambda", formula: converted.text, needs: [...needs.values()] };
}

function toPlain(original: string, shapes: Shapes): Converted | undefined {
  if (usesLaterFunctions(original)) return undefined;
  const { formula, picks } = pickedCells(original);
  const converted = rewriteCalls<PlainResult>(formula, ({ id, start, end }, texts) => {
    // A form repeats its arguments: calls within calls within calls would double in length with each of them.
    if (texts.some(({ text }) => text.length > longestFormula)) return undefined;
    const args = texts.map((argument) => plainArgument(argument, shapes));
    const all = args.includes("unknown") ? undefined : plainForms(id, args as PortableArguments);
    const forms = pickedForms(all, picks.get(start));
    const [[only] = []] = forms ?? [];
    if (!forms || only === undefined) return undefined;
    const isWhole = start === 1 && end === formula.trimEnd().length;
    if (forms.flat().length > 1) return isWhole && !usesOwnRow(formula) ? { text: only, forms } : undefined;
    return { text: isWhole || isSelfContained(only) ? only : `(${only})`, forms };
  });
  if (!converted) return undefined;
  const [first] = converted.results;
  const isBlock = first !== undefined && first.result.forms.flat().length > 1;
  const formulas = isBlock
    ? first.result.forms.map((row) => row.map((text) => `=${text}`))
    : [[converted.text]];
  return formulas.flat().every(isWithinLimits) ? { kind: "plain", formulas } : undefined;
}

function pickedForms(forms: string[][] | undefined, pick: Pick | undefined): string[][] | undefined {
  if (!forms || !pick) return forms;
  const picked = pickedForm(forms, pick);
  return picked === undefined ? undefined : [[picked]];
}

interface PlainResult {
  readonly text: string;
  readonly forms: readonly (readonly string[])[];
}

function plainForms(id: FunctionId, args: PortableArguments): string[][] | undefined {
  const { arguments: parameters, portable: forms }: FunctionReference = functionReferences[id];
  return args.length > parameters.length ? undefined : forms?.plain(args);
}

/** Undefined: left out; "unknown": there, but with a shape that only a calculation tells. */
function plainArgument(
  argument: RewrittenArgument<PlainResult>,
  shapes: Shapes,
): PortableArgument | undefined | "unknown" {
  if (argument.text === "") return undefined;
  // A result of several cells has no name by which a plain formula could use it.
  if (argument.inner.some(({ result }) => result.forms.flat().length > 1)) return "unknown";
  const ones = argument.inner.map(({ start, end }) => ({ start, end, text: oneValue }));
  const outline = replaced(argument.original, ones).trim();
  return argumentShape(argument.text, outline, shapes) ?? "unknown";
}

/** Whether a formula means the row it stands in: in the cells below, it would mean others. */
function usesOwnRow(formula: string): boolean {
  return lexemes(formula).some(({ type, value }) => type === "structured" && /@|#this row/i.test(value));
}
