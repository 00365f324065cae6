import { cellsOf, partOf } from "./cellOf";
import { mostFormulas } from "./elementwise";
import { errors, misfit, number, soundRange, unless, when } from "./plainText";
import type { PortableArgument, PortableArguments } from "./portableForms";

/** More years than anybody averages; a formula that names each cell stays readable. */
const mostYears = 24;

export function churnAvgPlain([rates, years, method, openings]: PortableArguments): string[][] | undefined {
  const span = years === undefined ? 3 : years.constant;
  const word = method === undefined ? "simple" : method.constant;
  if (rates?.kind !== "reference" || typeof span !== "number" || typeof word !== "string") return undefined;
  if (!Number.isInteger(span) || span < 1) return undefined;
  if (
    openings &&
    (openings.kind !== "reference" || openings.rows !== rates.rows || openings.columns !== rates.columns)
  ) {
    return undefined;
  }
  if (rates.rows === 1 || rates.columns === 1) return single(average(rates, span, word, openings, errors.na));
  if (rates.rows > mostFormulas) return undefined;

  const rows = Array.from({ length: rates.rows }, (_, row) =>
    average(
      partOf(rates, row, 0, 1, rates.columns),
      span,
      word,
      openings && partOf(openings, row, 0, 1, rates.columns),
      '""',
    ),
  );
  return rows.some((formula) => formula === undefined) ? undefined : rows.map((formula) => [formula ?? ""]);
}

function single(formula: string | undefined): string[][] | undefined {
  return formula === undefined ? undefined : [[formula]];
}

/** The average of one row or column; `blank` is the answer where it holds no rate. */
function average(
  rates: PortableArgument,
  span: number,
  method: string,
  openings: PortableArgument | undefined,
  blank: string,
): string | undefined {
  if (rates.rows * rates.columns > mostYears) return undefined;
  const mean = meanOf(rates, span, method.toLowerCase(), openings);
  if (mean === undefined) return undefined;
  const stakes = openings ? [openings] : [];
  const outOfRange = [`COUNTIF(${rates.text},"<0")+COUNTIF(${rates.text},">1")>0`];
  const ranges = [rates, ...stakes];
  return when(
    ranges.flatMap(soundRange),
    `IF(COUNT(${rates.text})=0,${blank},${unless(
      [...outOfRange, ...stakes.map(({ text }) => `COUNTIF(${text},"<0")>0`)],
      mean,
    )})`,
    misfit(...ranges),
  );
}

function meanOf(
  rates: PortableArgument,
  span: number,
  method: string,
  openings: PortableArgument | undefined,
): string | undefined {
  const cells = cellsOf(rates);
  const all = cells.length <= span;
  const count = all ? `COUNT(${rates.text})` : `MIN(${span},COUNT(${rates.text}))`;
  /** `x` where the year is among the latest, `otherwise` where enough later ones are filled in. */
  const ifUsed = (index: number, x: string, otherwise: string): string => {
    if (cells.length - index <= span) return x;
    const later =
      rates.rows === 1
        ? partOf(rates, 0, index + 1, 1, cells.length - index - 1)
        : partOf(rates, index + 1, 0, cells.length - index - 1, 1);
    return `IF(COUNT(${later.text})<${span},${x},${otherwise})`;
  };
  const sum = (term: (cell: PortableArgument, index: number) => string): string =>
    cells.map((cell, index) => ifUsed(index, term(cell, index), "0")).join("+");

  switch (method) {
    case "simple":
      return all ? `AVERAGE(${rates.text})` : `(${sum(number)})/${count}`;
    case "geometric":
      return `1-(${cells.map((cell, index) => ifUsed(index, `(1-${number(cell)})`, "1")).join("*")})^(1/${count})`;
    case "weighted": {
      if (!openings) return undefined;
      if (all)
        return `SUMPRODUCT(${rates.text},${openings.text})/SUMPRODUCT(--ISNUMBER(${rates.text}),${openings.text})`;
      const stakes = cellsOf(openings);
      const stake = (index: number): string => number(stakes[index] ?? rates);
      const lost = sum((cell, index) => `${number(cell)}*${stake(index)}`);
      return `(${lost})/(${sum((cell, index) => `ISNUMBER(${cell.text})*${stake(index)}`)})`;
    }
    default:
      return undefined;
  }
}
