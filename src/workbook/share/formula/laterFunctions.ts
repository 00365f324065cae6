import { lexemes } from "./lexemes";

/** Functions that came after Excel 2016: a formula with one of them doesn't calculate there. */
const later = new Set(
  `ARRAYTOTEXT,BYCOL,BYROW,CHOOSECOLS,CHOOSEROWS,CONCAT,DETECTLANGUAGE,DROP,EXPAND,FIELDVALUE,FILTER,GROUPBY,HSTACK,IFS,
  IMAGE,ISOMITTED,LAMBDA,LET,MAKEARRAY,MAP,MAXIFS,MINIFS,PERCENTOF,PIVOTBY,RANDARRAY,REDUCE,REGEXEXTRACT,REGEXREPLACE,
  REGEXTEST,SCAN,SEQUENCE,SORT,SORTBY,STOCKHISTORY,SWITCH,TAKE,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW,
  TRANSLATE,TRIMRANGE,UNIQUE,VALUETOTEXT,VSTACK,WRAPCOLS,WRAPROWS,XLOOKUP,XMATCH`.split(/,\s*/),
);

export function usesLaterFunctions(formula: string): boolean {
  return lexemes(formula).some(
    ({ type, value }) => type === "func" && later.has(value.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "")),
  );
}
