import { cellOf, cellsOf, partOf } from "./cellOf";
import { mostFormulas } from "./elementwise";
import { errors, misfit, number, soundRange, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

/** A formula that names each criterion stays within what a cell holds. */
const mostCriteria = 12;

export function priorityScorePlain([criteria, weights, bounds]: PortableArguments): string[][] | undefined {
  if (criteria?.kind !== "reference" || weights?.kind !== "reference") return undefined;
  if (Math.min(weights.rows, weights.columns) > 1 || weights.rows * weights.columns !== criteria.columns)
    return undefined;
  if (criteria.columns > mostCriteria || criteria.rows > mostFormulas) return undefined;
  const scale = scaleOf(criteria, bounds);
  if (!scale) return undefined;
  return Array.from({ length: criteria.rows }, (_, row) => [scoreOf(criteria, weights, scale, row)]);
}

/** How a criterion's cell becomes 0 … 1. */
interface Scale {
  /** Whether the cell counts. */
  readonly present: (x: string) => string;
  readonly value: (x: string, column: number) => string;
  /** What is out of range for all rows. */
  readonly errors: readonly string[];
  /** What puts a row of cells out of range. */
  readonly rowErrors: (row: PortableArgument) => string[];
  /** Cells besides the row that must hold numbers. */
  readonly ranges: readonly PortableArgument[];
}

function scaleOf(criteria: PortableArgument, bounds: PortableArgument | undefined): Scale | undefined {
  const column = (index: number): string => partOf(criteria, 0, index, criteria.rows, 1).text;
  const isFilled = (x: string): string => `ISNUMBER(${x})`;
  if (bounds === undefined) {
    return {
      present: (x) => `(N(${x})<>0)`,
      value: (x) => `(${x}-1)/4`,
      errors: [],
      rowErrors: ({ text }) => [`COUNTIF(${text},"<1")+COUNTIF(${text},">5")>COUNTIF(${text},0)`],
      ranges: [],
    };
  }
  if (bounds.constant === "rank" || bounds.constant === "auto") {
    const rank = (x: string, cells: string) =>
      `IF(COUNT(${cells})=1,0.5,(RANK(${x},${cells},1)-1)/MAX(COUNT(${cells})-1,1))`;
    const spread = (x: string, cells: string) =>
      `IF(MAX(${cells})=MIN(${cells}),0.5,(${x}-MIN(${cells}))/(MAX(${cells})-MIN(${cells})))`;
    const value = bounds.constant === "rank" ? rank : spread;
    return {
      present: isFilled,
      value: (x, index) => value(x, column(index)),
      errors: [],
      rowErrors: () => [],
      ranges: [criteria],
    };
  }
  if (bounds.kind !== "reference" || bounds.rows !== 2 || bounds.columns !== criteria.columns)
    return undefined;
  const low = (index: number): string => number(cellOf(bounds, 0, index));
  const high = (index: number): string => number(cellOf(bounds, 1, index));
  return {
    present: isFilled,
    value: (x, index) => `MAX(0,MIN(1,(${x}-${low(index)})/(${high(index)}-${low(index)})))`,
    errors: Array.from({ length: bounds.columns }, (_, index) => `${low(index)}=${high(index)}`),
    rowErrors: () => [],
    ranges: [bounds],
  };
}

function scoreOf(criteria: PortableArgument, weights: PortableArgument, scale: Scale, row: number): string {
  const cells = partOf(criteria, row, 0, 1, criteria.columns);
  const shares = cellsOf(weights).map(number);
  const ifPresent = (term: (x: string, index: number) => string): string =>
    cellsOf(cells)
      .map(({ text }, index) => `IF(${scale.present(text)},${term(text, index)},0)`)
      .join("+");
  const count = ifPresent(() => "1");
  const base = ifPresent((_, index) => shares[index] ?? "0");
  const score = `100*(${ifPresent((x, index) => `${shares[index]}*${scale.value(x, index)}`)})/(${base})`;
  const blank = criteria.rows === 1 ? errors.na : '""';
  const scored = unless(
    scale.rowErrors(cells),
    `IF(${count}=0,${blank},IF(${base}=0,${errors.na},${score}))`,
  );
  const weightTotal = weights.rows * weights.columns === 1 ? number(weights) : `SUM(${weights.text})`;
  // As in the function: what is wrong with a row among others comes after what is wrong with all of them.
  const first = [weights, ...scale.ranges, ...(criteria.rows === 1 ? [cells] : [])];
  return when(
    first.flatMap(soundRange),
    unless(
      [`COUNTIF(${weights.text},"<0")>0`],
      `IF(${weightTotal}=0,${errors.div},${unless(
        scale.errors,
        criteria.rows === 1 ? scored : when(soundRange(cells), scored, misfit(cells)),
      )})`,
    ),
    misfit(...first),
  );
}
