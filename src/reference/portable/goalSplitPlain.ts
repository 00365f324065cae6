import { cellOf, cellsOf } from "./cellOf";
import { mostFormulas } from "./elementwise";
import { errors, misfit, number, soundCell, soundRange, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

/** For weights in a row or a column, and commitments beside each of them or none. */
export function goalSplitPlain([goal, weights, committed]: PortableArguments): string[][] | undefined {
  if (!goal || goal.rows * goal.columns > 1 || weights?.kind !== "reference") return undefined;
  if (Math.min(weights.rows, weights.columns) > 1 || weights.rows * weights.columns < 2) return undefined;
  if (weights.rows * weights.columns > mostFormulas) return undefined;
  if (
    committed &&
    (committed.kind !== "reference" ||
      committed.rows !== weights.rows ||
      committed.columns !== weights.columns)
  ) {
    return undefined;
  }
  const w = weights.text;
  const open = committed ? `(${committed.text}="")*` : "";
  const base = committed ? `SUMPRODUCT(--(${committed.text}=""),${w})` : `SUM(${w})`;
  const asked = committed ? `SUMPRODUCT((${committed.text}="")*ISNUMBER(${w}))` : `COUNT(${w})`;
  const cents = `ROUND((${number(goal)}${committed ? `-SUM(${committed.text})` : ""})*100,0)`;
  const parts = `${open}ABS(${cents})*${w}/${base}`;
  const cuts = `(${parts}-TRUNC(${parts}))`;
  const spare = `(ABS(${cents})-SUMPRODUCT(TRUNC(${parts})))`;
  const place = weights.rows === 1 ? "COLUMN" : "ROW";
  const ranges = committed ? [weights, committed] : [weights];

  const formulas = cellsOf(weights).map((weight, index) => {
    const own = `ABS(${cents})*${number(weight)}/${base}`;
    const cut = `(${own}-TRUNC(${own}))`;
    const before = `SUMPRODUCT(${open}(${w}>0)*((${cuts}>${cut})+(${cuts}=${cut})*(${place}(${w})<${place}(${weight.text}))))`;
    const raised = `(${number(weight)}>0)*(${before}<${spare})`;
    const share = `SIGN(${cents})*(TRUNC(${own})+${raised})/100`;
    return when(
      [...ranges.flatMap(soundRange), ...soundCell(goal)],
      unless(
        [`COUNTIF(${w},"<0")>0`],
        `IF(AND(${asked}>0,${base}=0),${errors.div},${keptOr(share, weight, committed && cellAt(committed, index))})`,
      ),
      misfit(...ranges, goal),
    );
  });
  return weights.rows === 1 ? [formulas] : formulas.map((formula) => [formula]);
}

function cellAt(line: PortableArgument, index: number): PortableArgument {
  return line.rows === 1 ? cellOf(line, 0, index) : cellOf(line, index, 0);
}

/** What is committed; nothing where there is neither a commitment nor a weight. */
function keptOr(share: string, weight: PortableArgument, kept: PortableArgument | undefined): string {
  const open = `IF(${weight.text}="","",${share})`;
  return kept ? `IF(${kept.text}<>"",${kept.text},${open})` : open;
}
