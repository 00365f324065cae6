import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { SandboxServer, typeInto, valuesAt, type OpenSandbox } from "./sandboxPage";

describe("formulas typed in the sandbox", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    server = await SandboxServer.start();
    sandbox = await server.open({ query: "?workbook=empty" });
  });
  afterAll(() => server.stop());

  const answer = async (formula: string) => {
    await typeInto(sandbox.page, "F1", formula);
    const [[value] = []] = await valuesAt(sandbox.page, "F1");
    return value;
  };

  it("averages churn", async () => {
    expect(await answer("=PLAN.CHURNAVG({0.1,0.2,0.3})")).toBeCloseTo(0.2, 12);
  });

  it("works inside native formulas, and native formulas inside it", async () => {
    expect(await answer("=ROUND(PLAN.CHURNFORECAST(SUM(400000,600000),0.08,0.03),0)")).toBe(947600);
  });

  it("spills one score a row", async () => {
    const { page } = sandbox;
    await page.evaluate(async () => {
      await window.sandbox.type("B2", "5");
      await window.sandbox.type("C2", "3");
      await window.sandbox.type("D2", "4");
      await window.sandbox.type("B3", "1");
      await window.sandbox.type("C3", "1");
      await window.sandbox.type("D3", "1");
      await window.sandbox.type("H1", "50");
      await window.sandbox.type("I1", "30");
      await window.sandbox.type("J1", "20");
      await window.sandbox.type("F2", "=PLAN.PRIORITYSCORE(B2:D4,H1:J1)");
    });
    expect(await valuesAt(page, "F2:F4")).toEqual([[80], [0], [""]]);
  });

  it.each([
    ['=PLAN.CHURNAVG({0.1,0.2},3,"median")', "#VALUE!"],
    ["=PLAN.CHURNRATE(0,0)", "#DIV/0!"],
    ["=PLAN.CHURNRATE(10,11)", "#NUM!"],
    ["=PLAN.CHURNAVG(A20:A22)", "#N/A"],
    ['=PLAN.NETNEW("12,000")', "#VALUE!"],
    ["=PLAN.CHURNFORECAST(100,8)", "#NUM!"],
    ["=PLAN.CHURNRATE(1/0,1)", "#DIV/0!"],
  ])("answers %s with %s", async (formula, error) => {
    expect(await answer(formula)).toEqual({ code: error });
  });

  it("says nothing in the console and sends nothing away", () => {
    expect(sandbox.complaints).toEqual([]);
  });
});
