import { describe, expect, it } from "@jest/globals";
import { functionIds } from "../../src/reference/functionId";
import { type ExamplesSheetCell, examplesSheet } from "../../src/reference/examplesSheet";
import { english } from "../../src/reference/words/en/en";
import { withCustomFunctions } from "../functions/customFunctions";
import { callFunction } from "./callFunction";
import type { GridValue } from "./grid";

withCustomFunctions();

describe("the Examples sheet", () => {
  const rows = examplesSheet(english);

  it("shows every function at work, with a line on what it shows", () => {
    const titles = rows.flatMap(([first]) => (first?.kind === "title" ? [first.text] : []));
    expect(functionIds.filter((id) => !titles.some((title) => title.startsWith(`PLAN.${id}:`)))).toEqual([]);
    expect(rows.filter(([first]) => first?.kind === "line" && first.text.length < 20)).toEqual([]);
  });

  it("gives, where its formulas stand, what the examples say, and spills over nothing", () => {
    const sheet: (GridValue | undefined)[][] = rows.map((row) => row.map(typed));
    const formulas = rows.flatMap((row, top) =>
      row.flatMap((cell, left) => (cell?.kind === "formula" ? [{ ...cell, top, left }] : [])),
    );
    for (const { formula, like, top, left } of formulas) {
      const [, name = "", args = ""] = /^=PLAN\.(\w+)\((.*)\)$/.exec(formula) ?? [];
      const id = functionIds.find((known) => known === name);
      if (!id) throw new Error(formula);
      const result = callFunction(id, args.split(","), sheet);
      expect(result.map((line) => line.length)).toEqual(like.map((line) => line.length));
      result.forEach((line, i) =>
        line.forEach((value, j) => {
          const expected = like[i]?.[j];
          const figure = typeof expected === "object" ? (Object.values(expected)[0] as number) : expected;
          if (typeof value === "number") expect(value).toBeCloseTo(Number(figure), 3);
          else expect(value).toBe(figure);
          const below = (sheet[top + i] ??= []);
          expect([top + i, left + j, below[left + j]]).toEqual([top + i, left + j, undefined]);
          below[left + j] = value;
        }),
      );
    }
    expect(formulas.length).toBeGreaterThan(functionIds.length);
  });
});

function typed(cell: ExamplesSheetCell | undefined): GridValue | undefined {
  if (cell === undefined || cell.kind === "formula") return undefined;
  return cell.kind === "figure" ? (Object.values(cell.figure)[0] as number) : cell.text;
}
