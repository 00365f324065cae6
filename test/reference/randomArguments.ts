import fc from "fast-check";
import type { FunctionId } from "../../src/reference/functionId";
import type { GridValue } from "./grid";
import type { ArgumentCells } from "./placedArguments";

type Cell = GridValue | undefined;
type Cells = fc.Arbitrary<Cell[][]>;
type Shape = readonly [rows: number, columns: number];

/** Arguments of every kind that the function can meet on a sheet; at most one cell of them holds what it shouldn't. */
export function randomArguments(id: FunctionId): fc.Arbitrary<ArgumentCells[]> {
  return fc
    .tuple(sensibleArguments[id], fc.option(fc.tuple(fc.nat(), oddCell), { freq: 3 }))
    .map(([args, odd]) => (odd ? withOddCell(args, odd[0], odd[1]) : args));
}

const oddCell = fc.constantFrom<Cell>("12,000", "n/a", true, "#N/A", "#DIV/0!", -3, 7.5, 0, 1);

function withOddCell(args: ArgumentCells[], at: number, odd: Cell): ArgumentCells[] {
  const ranges = args.filter((argument) => Array.isArray(argument)) as Cell[][][];
  const cells = ranges.flatMap((range) =>
    range.flatMap((row) => row.map((_, column) => [row, column] as const)),
  );
  const place = cells[at % cells.length];
  if (place) place[0][place[1]] = odd;
  return args;
}

const blank = fc.constant<Cell>(undefined);
const money = fc.integer({ min: 0, max: 50_000_000 }).map((cents): Cell => cents / 100);
const round = fc.integer({ min: 0, max: 9 }).map((n): Cell => n * 1000);
const amount = fc.oneof(
  { weight: 6, arbitrary: money },
  { weight: 3, arbitrary: round },
  { weight: 1, arbitrary: blank },
);
const signed = fc.oneof(
  { weight: 8, arbitrary: amount },
  { weight: 1, arbitrary: money.map((x) => -Number(x)) },
);
const rate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 999 }).map((n): Cell => n / 1000) },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, 1) },
);
const increase = fc.oneof(
  fc.integer({ min: -50, max: 100 }).map((n): Cell => n / 1000),
  blank,
);
const rating = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }).map((n): Cell => n) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, undefined) },
);
const weight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }).map((n): Cell => n) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, undefined) },
);
const score = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((n): Cell => n / 2),
  fc.constantFrom<Cell>(70, 40, undefined),
);

function block(cell: fc.Arbitrary<Cell>, [rows, columns]: Shape): Cells {
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
}

const one = (cell: fc.Arbitrary<Cell>): Cells => block(cell, [1, 1]);
const line = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((n): Shape => [1, n]),
  fc.integer({ min: 1, max: 6 }).map((n): Shape => [n, 1]),
);
const shape = fc.oneof(line, fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })));
const column = fc.integer({ min: 2, max: 8 }).map((n): Shape => [n, 1]);
const leftOut = fc.constant(undefined);
const maybe = <T>(argument: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof(argument, leftOut);
const inline = (...texts: string[]) => fc.constantFrom(...texts).map((text) => ({ inline: text }));
/** The shape itself, or one cell, a row or a column that repeats along it. */
const along = (cell: fc.Arbitrary<Cell>, [rows, columns]: Shape): Cells =>
  fc.constantFrom<Shape>([rows, columns], [1, 1], [1, columns], [rows, 1]).chain((part) => block(cell, part));

const list = (...args: fc.Arbitrary<ArgumentCells>[]): fc.Arbitrary<ArgumentCells[]> => fc.tuple(...args);

const sensibleArguments: Readonly<Record<FunctionId, fc.Arbitrary<ArgumentCells[]>>> = {
  CHURNRATE: shape.chain((s) =>
    list(
      block(amount, s),
      along(
        amount.map((x) => x && Number(x) / 100),
        s,
      ),
    ),
  ),
  CHURNAVG: shape.chain((s) =>
    list(
      block(rate, s),
      maybe(inline("1", "2", "3", "4", "5")),
      maybe(inline('"simple"', '"Weighted"', '"GEOMETRIC"')),
      maybe(block(amount, s)),
    ),
  ),
  GRR: shape.chain((s) => list(block(signed, s), block(signed, s))),
  NRR: shape.chain((s) => list(block(signed, s), block(signed, s))),
  RETENTIONFORECAST: list(block(money, [1, 4])),
  CHURNFORECAST: fc.oneof(
    shape.chain((s) => list(block(amount, s), along(rate, s), maybe(along(increase, s)))),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([rows, years]) =>
        list(
          block(amount, [rows, 1]),
          along(rate, [rows, years]),
          along(increase, [rows, years]),
          inline(String(years)),
        ),
      ),
  ),
  REVENUEBRIDGE: shape.chain((s) => list(block(signed, s), block(signed, s), maybe(one(increase)))),
  NETNEW: list(
    shape.chain((s) => block(signed, s)),
    maybe(shape.chain((s) => block(signed, s))),
    maybe(one(signed)),
    maybe(line.chain((s) => block(amount, s))),
    maybe(one(amount)),
  ),
  PRIORITYSCORE: fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
    .chain(([rows, k, upright]) =>
      fc.oneof(
        list(block(rating, [rows, k]), block(weight, upright ? [k, 1] : [1, k])),
        list(block(amount, [rows, k]), block(weight, [1, k]), block(money, [2, k])),
        list(block(amount, [rows, k]), block(weight, [1, k]), inline('"auto"', '"Rank"')),
      ),
    ),
  PRIORITYTIER: shape.chain((s) =>
    list(
      block(score, s),
      maybe(
        fc
          .uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 5 })
          .map((n) => [n.length === 0 ? [undefined] : (n.sort((x, y) => y - x) as Cell[])]),
      ),
    ),
  ),
  GOALGAP: list(
    one(amount),
    shape.chain((s) => block(signed, s)),
    one(rate),
    maybe(one(increase)),
    maybe(one(amount)),
  ),
  GOALFUNNEL: list(one(signed), one(amount), one(rate), maybe(one(rate))),
  GOALSPLIT: fc
    .oneof(line, column)
    .chain((s) =>
      list(one(amount), block(weight, s), maybe(block(fc.oneof({ weight: 3, arbitrary: blank }, amount), s))),
    ),
};
