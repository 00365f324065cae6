import { describe, expect, it } from "@jest/globals";
import type { Example, ExampleCall, ExampleCell, Figure } from "../../src/reference/example";
import { functionIds } from "../../src/reference/functionId";
import type { FunctionReference } from "../../src/reference/functionReference";
import { functionReferences } from "../../src/reference/functionReferences";
import { withCustomFunctions } from "../functions/customFunctions";
import { areaOf, callFunction } from "./callFunction";
import type { GridValue } from "./grid";

const references: readonly FunctionReference[] = functionIds.map((id) => functionReferences[id]);

withCustomFunctions();

describe("every example is what the function gives", () => {
  const examples = references.flatMap(({ id, examples }) =>
    Object.entries(examples).map(([name, example]) => [`${id} ${name}`, id, example] as const),
  );

  it.each(examples)("%s", (_, id, example) => {
    const sheet = typed(example);
    for (const call of example.calls) {
      const result = callFunction(call.id, call.args, sheet);
      expectSame(
        result,
        call.result.map((row) => row.map(valueOf)),
      );
      spill(sheet, call, result);
    }
    expect(example.calls.at(-1)?.id).toBe(id);
  });
});

describe("every special value is what the function gives", () => {
  const cases = references.flatMap(({ id, specialValues }) =>
    Object.entries(specialValues).map(([name, special]) => [`${id} ${name}`, id, special] as const),
  );

  it.each(cases)("%s", (_, id, { args, gives }) => {
    const expected = Array.isArray(gives) ? (gives as GridValue[][]) : [[gives as GridValue]];
    expectSame(callFunction(id, args), expected);
  });
});

/** Figures to 7 digits, as the examples give them. */
function expectSame(actual: GridValue[][], expected: GridValue[][]): void {
  const rounded = (rows: GridValue[][]) =>
    rows.map((row) => row.map((value) => (typeof value === "number" ? Number(value.toPrecision(7)) : value)));
  expect(rounded(actual)).toEqual(rounded(expected));
}

function typed({ cells }: Example): (GridValue | undefined)[][] {
  return cells.map((row) => row.map((cell) => (cell === undefined ? undefined : valueOf(cell))));
}

function spill(sheet: (GridValue | undefined)[][], { at }: ExampleCall, result: GridValue[][]): void {
  const { row, column } = areaOf(at);
  result.forEach((values, i) =>
    values.forEach((value, j) => {
      const line = (sheet[row + i] ??= []);
      expect(line[column + j]).toBeUndefined();
      line[column + j] = value;
    }),
  );
}

function valueOf(cell: Exclude<ExampleCell, undefined> | Figure): GridValue {
  if (typeof cell === "string") return cell;
  return "label" in cell ? cell.label : (Object.values(cell)[0] as number);
}
