import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allCalls, planCalls } from "../../../../src/workbook/share/formula/planCalls";
import { repairedFormula } from "../../../../src/workbook/share/formula/repairedFormula";
import { rewriteCalls } from "../../../../src/workbook/share/formula/rewriteCalls";

const idsIn = (formula: string) => allCalls(planCalls(formula).calls).map(({ id }) => id);

describe("our functions in a formula", () => {
  it.each([
    ["in any case", "=plan.Grr(A1:A3,B1:B3)", ["GRR"]],
    ["with a space before the bracket", "=PLAN.GRR (A1,B1)", ["GRR"]],
    ["nested", "=PLAN.GOALGAP(1,PLAN.NETNEW(PLAN.GRR(A1,B1)),0)", ["GOALGAP", "NETNEW", "GRR"]],
    ["inside others", "=IF(A1>0,SUM(1,-PLAN.NRR(A1,B1)),{1,2;3,4})", ["NRR"]],
    ["beside one another", "=PLAN.GRR(A1,B1)-PLAN.NRR(A1,B1)", ["GRR", "NRR"]],
    ["with structured references", "=PLAN.GRR(T[[#All],[a,b]],[@[x (y)]])", ["GRR"]],
    ["as files store them", "=_xldudf_PLAN_GRR(A1,B1)+_xlfn._xldudf_PLAN_NRR(A1,B1)", ["GRR", "NRR"]],
    ["captured by another add-in", "='C:\\Office\\FUNCRES.XLAM'!_xldudf_PLAN_GRR(A1,B1)", ["GRR"]],
    ["captured, by number", "=[1]!PLAN.GRR(A1,B1)", ["GRR"]],
    ["behind an implicit intersection", "=@PLAN.CHURNRATE(A1:A3,B1:B3)", ["CHURNRATE"]],
  ])("are found %s", (_, formula, ids) => {
    expect(idsIn(formula)).toEqual(ids);
  });

  it.each([
    ["text", '="PLAN.GRR(A1,B1)"'],
    ["text with quotes", '="a""PLAN.GRR("&A1'],
    ["sheets", "='PLAN.GRR('!A1"],
    ["columns of tables", "=SUM(T[PLAN.GRR(])"],
    ["functions of others", "=MYPLAN.GRR(A1)+XPLAN.GRR(A1)+PLAN.GRRS(A1)"],
    ["names without the namespace", "=GRR(A1,B1)"],
    ["values", "PLAN.GRR(A1,B1)"],
  ])("aren't seen in %s", (_, formula) => {
    expect(idsIn(formula)).toEqual([]);
  });

  it("are found where they are handed over without being called", () => {
    expect(planCalls("=BYROW(A1:C3,PLAN.CHURNAVG)").named).toMatchObject([{ id: "CHURNAVG" }]);
  });

  it("know their arguments", () => {
    const formula = '=PLAN.CHURNAVG( A1:C1 ,, "a,b)",(A2,B2))';
    const [call] = planCalls(formula).calls;
    expect(call?.args.map(({ start, end }) => formula.slice(start, end))).toEqual([
      " A1:C1 ",
      "",
      ' "a,b)"',
      "(A2,B2)",
    ]);
    expect(planCalls("=PLAN.GRR( )").calls[0]?.args).toEqual([]);
  });
});

describe("rewriting", () => {
  const mark = (formula: string) =>
    rewriteCalls(formula, ({ id }, args) => ({ text: `<${id}:${args.map(({ text }) => text).join("|")}>` }))
      ?.text;

  it("goes inside out and in place", () => {
    expect(mark('= 1 + PLAN.GOALGAP(1, PLAN.GRR(A1,B1)*2 ,0) & "x"')).toBe(
      '= 1 + <GOALGAP:1|<GRR:A1|B1>*2|0> & "x"',
    );
  });

  it("fails as a whole where one call can't be replaced", () => {
    const result = rewriteCalls("=PLAN.GRR(A1,B1)+PLAN.NRR(A1,B1)", ({ id }) =>
      id === "GRR" ? { text: "x" } : undefined,
    );
    expect(result).toBeUndefined();
  });

  it("keeps every formula without our functions byte for byte", () => {
    fc.assert(
      fc.property(otherFormula, (formula) => {
        expect(mark(formula)).toBe(formula);
        expect(repairedFormula(formula, () => false)).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps every character around a call", () => {
    fc.assert(
      fc.property(expression, expression, (before, after) => {
        expect(mark(`=(${before})+PLAN.GRR(A1,B1)*(${after})`)).toBe(`=(${before})+<GRR:A1|B1>*(${after})`);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!/PLAN|[A-Z]+\(/i.test(text));
        expect(mark(`=${text}`)).toBe(`=${text}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a repaired formula", () => {
  it.each([
    ["=_xldudf_PLAN_GRR(A1,B1)*2", "=PLAN.GRR(A1,B1)*2"],
    [
      "='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_PLAN_GRR(A1,PLAN.NRR(B1,B2))",
      "=PLAN.GRR(A1,PLAN.NRR(B1,B2))",
    ],
    ['=IF(A1,GRR(A1,B1),"GRR(")', '=IF(A1,PLAN.GRR(A1,B1),"GRR(")'],
    ["=plan.grr(A1,B1)", "=plan.grr(A1,B1)"],
  ])("of %s is %s", (formula, repaired) => {
    expect(repairedFormula(formula, () => true)).toBe(repaired);
  });

  it("leaves names that are somebody else's", () => {
    expect(repairedFormula("=GRR(A1)+_xldudf_PLAN_NRR(A1,B1)", (id) => id !== "GRR")).toBe(
      "=GRR(A1)+PLAN.NRR(A1,B1)",
    );
  });
});

const space = fc.constantFrom("", " ", "  ", "\n");
const atom = fc.constantFrom(
  "A1",
  "$B$4:D4",
  "'Bob''s sheet'!A:A",
  "Sheet1!A1#",
  "Accounts[Revenue FY2024]",
  "Accounts[[#This Row],[a]:[b]]",
  "[@Rev]",
  "Rates",
  "1.5E-3",
  "8%",
  '"PLAN.GRR(A1)"',
  '"a ""quoted"" text"',
  "#N/A",
  "TRUE",
  '{1,2;3,"x"}',
  "[Book2.xlsx]Sheet1!A1",
  "ÄÖÜ_1",
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atom,
    fc
      .tuple(
        tie("expression"),
        space,
        fc.constantFrom("+", "-", "*", "&", "<>", ":", "^"),
        space,
        tie("expression"),
      )
      .map((parts) => parts.join("")),
    fc.tuple(space, tie("expression"), space).map(([before, inner, after]) => `(${before}${inner}${after})`),
    fc
      .tuple(
        fc.constantFrom("SUM", "if", "GRR", "XLOOKUP", "_xlfn.LET", "My.Fn"),
        fc.array(fc.oneof(tie("expression"), space), { maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(",")})`),
  ),
}));
const otherFormula = expression.map((text) => `=${text}`);
