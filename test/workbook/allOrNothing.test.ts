import { describe, expect, it, jest } from "@jest/globals";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import type { BuildRequest } from "../../src/workbook/planWorkbook";
import { dumpWorkbook } from "../../sandbox/model/dumpWorkbook";
import { useExcel } from "../support/excel";
import { defaultRequest, fiveAccounts, putAccounts } from "./support/accountsInExcel";
import { failEverywhere } from "./support/failEverywhere";

const noSignal = new AbortController().signal;
const build = (request: BuildRequest) => excelWorkbook.build(request, () => undefined, noSignal);

// Dozens of builds a test.
jest.setTimeout(240_000);

describe("a build that fails at any request", () => {
  const excel = useExcel();
  const dump = () => dumpWorkbook(excel.current.model);

  const failBuild = (request: BuildRequest) =>
    failEverywhere(excel.current, () => build(request), [0, 7, 70, 700]);

  it("leaves a workbook without a plan as it was", async () => {
    await putAccounts(fiveAccounts);
    expect(await failBuild(defaultRequest(fiveAccounts))).toBeGreaterThan(8);
  });

  it("leaves a plain range a plain range", async () => {
    await putAccounts(fiveAccounts, false);
    const source = { kind: "range", address: "Accounts!A1:F6" } as const;
    expect(await failBuild({ ...defaultRequest(fiveAccounts), source })).toBeGreaterThan(8);
  });

  it("doesn't say that nothing has changed where taking back fails as well", async () => {
    await putAccounts(fiveAccounts);
    let hasBegun = false;
    const fromTheFirstSheetOn = ({ actions }: { actions: readonly { name: string }[] }) =>
      (hasBegun ||= actions.some(({ name }) => name === "Add"));
    excel.current.host.failNextRequest(fromTheFirstSheetOn, "ConnectionFailure", {
      lasting: true,
      afterActions: 70,
    });
    await expect(build(defaultRequest(fiveAccounts))).rejects.toMatchObject({
      code: "halfDone",
      details: expect.stringContaining("ConnectionFailure"),
    });
  });

  it("leaves a plan as it was, and what people typed into it", async () => {
    await putAccounts(fiveAccounts);
    const request = defaultRequest(fiveAccounts);
    await build(request);
    await Excel.run(async (context) => {
      const review = context.workbook.worksheets.getItem("Account Review");
      review.getRange("J8:K8").values = [[4, "Maybe"]];
      review.getRange("B20").values = [["a note of one's own"]];
      const type = (sheet: string, address: string, values: (string | number)[][]) =>
        (context.workbook.worksheets.getItem(sheet).getRange(address).values = values);
      type("Action Plan", "A10:E11", [
        ["Contoso", "Too slow", "Express", "Call", 100],
        ["Fabrikam", "", "", "Visit", 0],
      ]);
      type("Branches", "A11:B11", [["Contoso", "North"]]);
      type("Whitespace", "C13:D14", [
        [500, "o"],
        ["x", 20],
      ]);
      context.workbook.worksheets.getItem("Accounts").getRange("A2:F2").values = [
        ["'=1+1", "Ada", "Retail", 2025, "", 90],
      ];
      await context.sync();
    });
    const [revenue, ...others] = request.settings.criteria;
    const settings = {
      ...request.settings,
      goal: 5000,
      criteria: [...others, ...(revenue ? [revenue] : [])],
    };
    expect(await failBuild({ ...request, settings })).toBeGreaterThan(8);
  });

  it("is done, or leaves everything as it was, wherever its last request fails", async () => {
    await putAccounts(fiveAccounts);
    const request = defaultRequest(fiveAccounts);
    await build(request);
    const before = dump();
    const turned = {
      ...request,
      settings: { ...request.settings, criteria: [...request.settings.criteria].reverse() },
    };
    const dropsBackup = ({ actions }: { actions: readonly { name: string }[] }) =>
      actions.some(({ name }) => name === "Delete");
    const outcomes: ("put back" | "done")[] = [];
    for (let afterActions = 0, actions = 0; afterActions <= actions; afterActions++) {
      const sent = excel.current.host.requests.length;
      excel.current.host.failNextRequest(dropsBackup, "GeneralException", { afterActions });
      const isDone = await build(turned).then(
        () => true,
        () => false,
      );
      actions = excel.current.host.requests.slice(sent).find(({ error }) => error)?.actions.length ?? 0;
      outcomes.push(isDone ? "done" : "put back");
      if (isDone) {
        expect(JSON.stringify(dump())).not.toMatch(/Plan.(Sheet.)?Backup/);
        await build(request);
      }
      expect(dump()).toEqual(before);
    }
    expect(outcomes.indexOf("done")).toBeGreaterThan(outcomes.lastIndexOf("put back"));
    expect(outcomes[0]).toBe("put back");
  });
});
