import {
  type AstExpression,
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
} from "@borgar/fx";
import { argumentFromText } from "../../../reference/portable/argumentFromText";
import type { PortableArgument } from "../../../reference/portable/portableForms";

/** How many cells a name or a table's column stands for, in the formula that is being converted. */
export interface Shapes {
  name(name: string): Shape | undefined;
  table(reference: TableReference): Shape | undefined;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export type TableReference = NonNullable<ReturnType<typeof parseStructRef>>;

/** A call that is known to give one value, in a text whose shape is asked for. */
export const oneValue = "ONE.VALUE()";

/**
 * What a plain formula must know of an argument; undefined where its shape can't be told from the formula.
 *
 * @param text as it will stand
 * @param outline the same with {@link oneValue} for each call that gives one value
 */
export function argumentShape(text: string, outline: string, shapes: Shapes): PortableArgument | undefined {
  if (isElsewhere(outline)) return undefined;
  const known = argumentFromText(outline);
  if (known) return { ...known, text };
  const node = parsed(outline);
  if (!node) return undefined;
  if (isReferenceNode(node)) {
    const shape = referenceShape(node.value, node.kind, shapes);
    return shape && { ...shape, text, kind: "reference" };
  }
  if (isArrayNode(node)) {
    const rows = node.elements.length;
    return { text, kind: "constant", rows, columns: node.elements[0]?.length ?? 0 };
  }
  // Excel tells a truth value from a number where LibreOffice doesn't.
  if (isTruth(node) || !isOneValue(node, shapes)) return undefined;
  const bracketed = isBinaryNode(node) || isUnaryNode(node) ? `(${text})` : text;
  return { text: bracketed, kind: "expression", rows: 1, columns: 1 };
}

/** Whether a formula is sure to give one value: a total of whatever is in it, or arithmetic with such totals. */
export function givesOneValue(formula: string): boolean {
  const node = parsed(formula);
  return node !== undefined && isOneValue(node, { name: () => undefined, table: () => undefined });
}

/** Whether a formula text can stand in another one without brackets around it. */
export function isSelfContained(text: string): boolean {
  const node = parsed(text);
  return node !== undefined && !isBinaryNode(node) && !isUnaryNode(node);
}

/** In another workbook, or on several sheets at once: SUMIF and its like can't do there what the functions do. */
function isElsewhere(text: string): boolean {
  const { context = [] } = parseA1Ref(text) ?? {};
  return context.length > 1 || context.some((sheet) => sheet.includes(":"));
}

function parsed(text: string): AstExpression | undefined {
  try {
    return parse(tokenize(text));
  } catch {
    // A formula beyond the parser's grammar is one whose shape nobody knows.
    return undefined;
  }
}

function referenceShape(text: string, kind: string, shapes: Shapes): Shape | undefined {
  if (kind === "name") return shapes.name(text);
  if (kind === "table") {
    const reference = parseStructRef(text);
    return reference && shapes.table(reference);
  }
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return undefined;
  const { top, left, bottom, right } = reference.range;
  if (![top, left, bottom, right].every((edge) => typeof edge === "number")) return undefined;
  return { rows: Number(bottom) - Number(top) + 1, columns: Number(right) - Number(left) + 1 };
}

const truths = new Set("AND,OR,NOT,ISNUMBER,ISBLANK,ISERROR,ISTEXT".split(","));

function isTruth(node: AstExpression): boolean {
  if (isLiteralNode(node)) return typeof node.value === "boolean";
  if (isBinaryNode(node)) return ["=", "<>", "<", "<=", ">", ">="].includes(node.operator);
  return isCallNode(node) && "name" in node.callee && truths.has(node.callee.name.toUpperCase());
}

/** Functions that give one value whatever they are given. */
const totals = new Set(
  "SUM,MIN,MAX,AVERAGE,COUNT,COUNTA,COUNTBLANK,PRODUCT,MEDIAN,SUMPRODUCT,STDEV,VAR,ROWS,COLUMNS,AND,OR,TODAY,NOW,PI".split(
    ",",
  ),
);

/** Functions that give one value for single values. */
const cellByCell = new Set(
  "IF,IFERROR,IFNA,ROUND,ROUNDUP,ROUNDDOWN,INT,TRUNC,ABS,SIGN,MOD,POWER,SQRT,EXP,LN,N,T,VALUE,NOT,ISNUMBER,ISBLANK,ISERROR,ISTEXT,LEFT,RIGHT,MID,UPPER,LOWER,TRIM,LEN,TEXT,YEAR,MONTH,DAY,DATE".split(
    ",",
  ),
);

function isOneValue(node: AstExpression | null, shapes: Shapes): boolean {
  if (node === null || isLiteralNode(node)) return true;
  if (isReferenceNode(node)) {
    const shape = referenceShape(node.value, node.kind, shapes);
    return shape?.rows === 1 && shape.columns === 1;
  }
  if (isUnaryNode(node)) return ["+", "-", "%"].includes(node.operator) && every(node.arguments, shapes);
  if (isBinaryNode(node)) return ![":", " ", ","].includes(node.operator) && every(node.arguments, shapes);
  if (!isCallNode(node)) return false;
  const name = "name" in node.callee ? node.callee.name.toUpperCase() : "";
  return (
    `${name}()` === oneValue || totals.has(name) || (cellByCell.has(name) && every(node.arguments, shapes))
  );
}

function every(nodes: readonly (AstExpression | null)[], shapes: Shapes): boolean {
  return nodes.every((node) => isOneValue(node, shapes));
}
