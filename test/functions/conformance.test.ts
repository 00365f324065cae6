import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as plan from "../../src/functions/functions";
import { shownBy, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

type Block = readonly (readonly unknown[])[];
type PlanFunction = (...values: unknown[]) => unknown;

/** What a blank in the first cell of an argument leads to; `same` as if the argument were not given. */
const same = Symbol("same");

interface Argument {
  readonly value: Block;
  readonly blank: unknown;
  /** A word goes there, not a number. */
  readonly word?: true;
}

/** Valid arguments of each function, in their order, and what the contract says of a blank one. */
const contract: Record<keyof typeof plan, readonly Argument[]> = {
  churnRate: [
    { value: [[200]], blank: "#DIV/0!" },
    { value: [[16]], blank: 0 },
  ],
  churnAvg: [
    { value: [[0.1, 0.2, 0.3]], blank: 0.26 },
    { value: [[3]], blank: same },
    { value: [["weighted"]], blank: 0.2, word: true },
    { value: [[100, 200, 300]], blank: 0.26 },
  ],
  churnForecast: [
    { value: [[1000]], blank: "" },
    { value: [[0.5]], blank: 1500 },
    { value: [[0.5]], blank: 500 },
    { value: [[1]], blank: same },
  ],
  netNew: [
    { value: [[500]], blank: 250 },
    { value: [[200]], blank: 550 },
    { value: [[100]], blank: 650 },
    { value: [[25]], blank: 775 },
    { value: [[25]], blank: 775 },
  ],
  priorityScore: [
    { value: [[4, 3, 4]], blank: 60 },
    { value: [[50, 30, 20]], blank: 60 },
    {
      value: [
        [1, 1, 1],
        [5, 5, 5],
      ],
      blank: 70,
    },
  ],
  priorityTier: [
    { value: [[80]], blank: "" },
    { value: [[90, 60]], blank: "A" },
  ],
  grr: [
    { value: [[100, 100]], blank: 0.8 },
    { value: [[120, 80]], blank: 0.4 },
  ],
  nrr: [
    { value: [[100, 100]], blank: 0.8 },
    { value: [[120, 80]], blank: 0.4 },
  ],
  revenueBridge: [
    { value: [[100]], blank: bridgeRows([0, 150, 0, 0, 0, 0, 150, 150]) },
    { value: [[150]], blank: bridgeRows([100, 0, 0, 0, 0, -100, 0, 0]) },
    { value: [[0.25]], blank: bridgeRows([100, 0, 0, 50, 0, 0, 150, 50]) },
  ],
  goalGap: [
    { value: [[1000]], blank: -475 },
    { value: [[500]], blank: 900 },
    { value: [[0.5]], blank: 150 },
    { value: [[0.5]], blank: 650 },
    { value: [[100]], blank: 625 },
  ],
  goalFunnel: [
    { value: [[100]], blank: funnelRows([0, 0, 0, 0]) },
    { value: [[10]], blank: "#DIV/0!" },
    { value: [[0.5]], blank: "#DIV/0!" },
    { value: [[0.5]], blank: funnelRows([10, 20, 20, 200]) },
  ],
  goalSplit: [
    { value: [[100]], blank: [[10, -10]] },
    { value: [[1, 1]], blank: [[10, 90]] },
    { value: [[10, ""]], blank: [[50, 50]] },
  ],
  retentionForecast: [
    { value: [[1000, 500, 400]], blank: "#N/A" },
    { value: [[5]], blank: same },
  ],
};

const cases = Object.entries(contract).flatMap(([name, args]) =>
  args.map((argument, position) => ({ name: name as keyof typeof plan, position, argument })),
);

describe.each(cases)("$name, argument $position", ({ name, position, argument }) => {
  const call = plan[name] as PlanFunction;
  const valid = contract[name].map(({ value }) => value);
  const expected = (): unknown => shownBy(() => call(...valid));
  const withCell = (cell: unknown): unknown =>
    shownBy(() => call(...valid.map((value, i) => (i === position ? replaced(value, cell) : value)), {}));

  it("is fine as it is", () => {
    expect(JSON.stringify(expected())).not.toContain("#");
  });

  it.each([null, undefined, ""])("blank (%p)", (blank) => {
    const answer = withCell(blank);
    if (argument.blank === same) expect(answer).toEqual(expected());
    else if (typeof argument.blank === "number")
      expect(answer).toBeCloseTo(argument.blank, argument.blank > 1 ? 8 : 2);
    else expect(answer).toEqual(argument.blank);
  });

  it.each(["twelve", "12", "12,000", "#N/A", " ", true, false])("%p is #VALUE!", (cell) => {
    expect(withCell(cell)).toBe("#VALUE!");
  });

  it.each(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!"])(
    "%s comes back",
    (code) => {
      expect(withCell(new CustomFunctions.Error(code as CustomFunctions.ErrorCode))).toBe(code);
      expect(withCell({ type: "Error", basicType: "Error", basicValue: code })).toBe(code);
    },
  );

  it("a rich value is its basic value", () => {
    const [[cell] = []] = argument.value;
    expect(withCell({ type: "FormattedNumber", basicValue: cell, numberFormat: "0" })).toEqual(expected());
  });

  it("a rich value without one is #VALUE!", () => {
    expect(withCell({ type: "WebImage", address: "https://example.com" })).toBe("#VALUE!");
    expect(withCell({ type: "Entity", text: "x", basicType: "Error", basicValue: "#VALUE!" })).toBe(
      "#VALUE!",
    );
    expect(withCell({ basicValue: { basicValue: 1 } })).toBe("#VALUE!");
    expect(withCell([1])).toBe("#VALUE!");
  });

  it.each([NaN, Infinity, -Infinity])("%p is an error", (cell) => {
    expect(withCell(cell)).toBe(argument.word ? "#VALUE!" : "#NUM!");
  });

  it.each([Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE, -0])(
    "%p has an answer",
    (cell) => {
      expectPresentable(withCell(cell));
    },
  );

  it("a ragged or empty range is #VALUE!", () => {
    const withRange = (range: unknown): unknown =>
      shownBy(() => call(...valid.map((value, i) => (i === position ? range : value))));
    expect(withRange([])).toBe("#VALUE!");
    expect(withRange([[]])).toBe("#VALUE!");
    expect(withRange([[1, 2], [3]])).toBe("#VALUE!");
  });

  it("comes without its block, too, where it is one cell", () => {
    const [[cell] = []] = argument.value;
    if (argument.value.flat().length > 1) return;
    expect(shownBy(() => call(...valid.map((value, i) => (i === position ? cell : value))))).toEqual(
      expected(),
    );
  });
});

describe("whatever the arguments", () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.double() },
    { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined, "") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("auto", "rank", "weighted", "geometric", "x", "1", true, {}, [], {
        basicValue: 2,
      }),
    },
  );
  const side = fc.integer({ min: 1, max: 4 });
  const block = fc.tuple(side, side).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const numbers = fc.tuple(side, side).chain(([rows, columns]) => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 5 }),
    );
    return fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  });
  const value = fc.oneof(block, numbers, cell);

  it.each(Object.entries(plan))("%s answers with finite numbers, text or error values", (_, call) => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        expectPresentable(shownBy(() => (call as PlanFunction)(...values)));
      }),
      { numRuns: 400 },
    );
  });
});

function replaced([first = [], ...rest]: Block, cell: unknown): Block {
  return [[cell, ...first.slice(1)], ...rest];
}

/** No NaN, Infinity, -0 or null, and rows of one length. */
function expectPresentable(answer: unknown): void {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? NaN);
    for (const cell of row) {
      if (typeof cell !== "string") expect(cell).toEqual(expect.any(Number));
      if (typeof cell === "number") expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
    }
  }
}

function bridgeRows(amounts: readonly number[]): unknown[][] {
  const steps = [
    "Opening",
    "New customers",
    "Price increase",
    "Expansion",
    "Contraction",
    "Churned",
    "Closing",
    "Net new",
  ];
  return steps.map((step, i) => [step, amounts[i]]);
}

function funnelRows(amounts: readonly number[]): unknown[][] {
  return ["Deals", "Opportunities", "Meetings", "Pipeline value"].map((stage, i) => [stage, amounts[i]]);
}
