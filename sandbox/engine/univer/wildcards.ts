import type { BaseFunction, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BooleanValueObject, StringValueObject } from "@univerjs/engine-formula";

type Calculate = (...variants: BaseValueObject[]) => FunctionVariantType;

/** Where a function's third or fifth argument says 2, it looks for a pattern, otherwise for the text itself. */
const onlyInMode2: Readonly<Record<string, number>> = { XMATCH: 2, XLOOKUP: 4 };
const always =
  /^(MATCH|[VH]LOOKUP|(COUNT|SUM|AVERAGE|MAX|MIN)IFS?|D(AVERAGE|COUNTA?|GET|MAX|MIN|PRODUCT|STDEVP?|SUM|VARP?))$/;

let patterns = 0;

/**
 * Univer takes `*` and `?` for wildcards wherever it compares texts, and doesn't read `~~`. Excel looks for patterns in
 * a few functions only; `=` and its like compare texts as they are. The texts are Univer's own class, so this is done
 * once for all workbooks of a page.
 */
export function compareTextsLikeExcel(): void {
  const texts = StringValueObject.prototype;
  if (texts.compareBy === compareTexts) return;
  universOwn = texts.compareBy;
  texts.compareBy = compareTexts;
}

/** Makes a function look for patterns where Excel's does. */
export function readPatterns(name: string, executor: BaseFunction): void {
  const mode = onlyInMode2[name];
  if (mode === undefined && !always.test(name)) return;
  const calculate = executor.calculate.bind(executor) as Calculate;
  executor.calculate = (...variants: BaseValueObject[]) => {
    const looks = mode === undefined || isTwo(variants[mode]);
    if (looks) patterns += 1;
    try {
      return calculate(...variants);
    } finally {
      if (looks) patterns -= 1;
    }
  };
}

function isTwo(mode: BaseValueObject | undefined): boolean {
  const single = mode?.isArray() === true ? (mode as unknown as FirstCell).getFirstCell() : mode;
  return single?.getValue() === 2;
}

interface FirstCell {
  getFirstCell(): BaseValueObject;
}

type CompareBy = StringValueObject["compareBy"];

let universOwn: CompareBy;

const compareTexts: CompareBy = function (this: StringValueObject, value, operator, isCaseSensitive = false) {
  if (typeof value !== "string" || !/[*?~]/.test(value)) {
    return universOwn.call(this, value, operator, isCaseSensitive);
  }
  const fold = (text: string) => (isCaseSensitive ? text : text.toLocaleLowerCase());
  const own = fold(this.getValue());
  const other = fold(value);
  const isEqual = patterns > 0 ? patternOf(other).test(own) : own === other;
  const answers: Readonly<Record<string, boolean>> = {
    "=": isEqual,
    "<>": !isEqual,
    ">": own > other,
    ">=": own >= other,
    "<": own < other,
    "<=": own <= other,
  };
  return BooleanValueObject.create(answers[operator] ?? false);
};

let last: { readonly text: string; readonly pattern: RegExp } | undefined;

/** `*` any characters, `?` one, `~` in front of either, or of another `~`, the character itself. */
function patternOf(text: string): RegExp {
  if (last?.text !== text) {
    const source = text.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (part) => {
      if (part === "*") return "[^]*";
      if (part === "?") return "[^]";
      return `\\${part.at(-1) ?? ""}`;
    });
    last = { text, pattern: new RegExp(`^${source}$`) };
  }
  return last.pattern;
}
