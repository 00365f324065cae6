import type { AstExpression, CallExpression } from "@borgar/fx";
import { parse, parseStructRef, tokenize } from "@borgar/fx";

/**
 * Whether Excel keeps a formula as an array formula, because it calculates with more cells than one where an old Excel
 * would have taken only the cell of the same row: `=SUM(IF(A1:A9>1,B1:B9))`, but not `=SUMPRODUCT((A1:A9>1)*B1:B9)`.
 * @param hasCells Whether a name stands for several cells.
 */
export function returnsArray(formula: string, hasCells: (name: string) => boolean): boolean {
  let found = false;

  /** Whether the expression stands for several cells or values. `free`: where they are allowed without further ado. */
  function several(node: AstExpression | null, free: boolean): boolean {
    switch (node?.type) {
      case "ReferenceIdentifier":
        return node.kind === "name" ? hasCells(node.value) : isBlock(node.value, node.kind === "table");
      case "UnaryExpression":
        return node.operator !== "@" && (node.operator === "#" || worked(node.arguments, free));
      case "BinaryExpression":
        return [":", ",", " "].includes(node.operator)
          ? (node.arguments.forEach((part) => several(part, true)), true)
          : worked(node.arguments, free);
      case "LetExpression":
        node.declarations.forEach((declaration) => several(declaration.init, free));
        return several(node.body, free);
      case "LambdaExpression":
        return several(node.body, free);
      case "CallExpression":
        return called(node, free);
      case "ArrayExpression":
      case "ErrorLiteral":
      case "Literal":
      case undefined:
        return false;
    }
  }

  function worked(parts: readonly (AstExpression | null)[], free: boolean): boolean {
    const many = parts.map((part) => several(part, free)).includes(true);
    found ||= many && !free;
    return many;
  }

  function called(node: CallExpression, free: boolean): boolean {
    const name = node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "";
    const parts = node.arguments;
    if (name === "IF") {
      const [condition, ...branches] = parts.map((part) => several(part, free));
      found ||= condition === true;
      return condition === true || branches.includes(true);
    }
    if (single.has(name)) {
      return worked(parts, free);
    }
    parts.forEach((part) => several(part, free || takesArrays.has(name)));
    return makesArrays.has(name);
  }

  const tree = treeOf(formula);
  return tree !== undefined && (several(tree, false) || found);
}

/** Undefined for what the parser's grammar doesn't have, such as a range that begins with a function's result. */
function treeOf(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { mergeRefs: true }));
  } catch {
    return undefined;
  }
}

function isBlock(reference: string, structured: boolean): boolean {
  if (structured) {
    const parsed = parseStructRef(reference);
    const inRow = parsed?.sections?.includes("this row") === true;
    return !(inRow && parsed.columns?.length === 1);
  }
  const [from, to] = reference.replaceAll("$", "").split("!").at(-1)?.split(":") ?? [];
  return to !== undefined && from !== to;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Work on one value each, so that several in make several out. */
const single = words(
  `ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE COS DATE DATEVALUE DAY DEGREES EDATE EOMONTH EVEN EXACT EXP FIND
  FIXED FLOOR HOUR IFERROR IFNA INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN
  LOG LOG10 LOWER MID MINUTE MOD MONTH NOT ODD POWER PROPER RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH
  SECOND SIGN SIN SQRT SUBSTITUTE TAN TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR`,
);

/** Took arrays in every Excel. */
const takesArrays = words(
  "SUMPRODUCT MMULT MDETERM MINVERSE LOOKUP FREQUENCY SUMXMY2 SUMX2MY2 SUMX2PY2 TRANSPOSE",
);

/** Give several values back. */
const makesArrays = words(
  `TRANSPOSE MMULT MINVERSE FREQUENCY LINEST LOGEST TREND GROWTH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY VSTACK HSTACK
  TOCOL TOROW WRAPCOLS WRAPROWS TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS TEXTSPLIT MAP BYROW BYCOL SCAN MAKEARRAY MODE.MULT`,
);
