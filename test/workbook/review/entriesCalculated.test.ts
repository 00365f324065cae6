import { afterAll, expect, it } from "@jest/globals";
import { excelReview } from "../../../src/workbook/review/excelReview";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { columnOf, typeInto } from "../support/tableCells";

let univer: HeadlessUniver;
const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
afterAll(() => univer.dispose());

const accounts = {
  headers: ["Account ID", "Account", "Account owner", "Revenue FY2024", "Revenue FY2025"],
  rows: [
    ["C1", "Contoso", "Ada", 1000, 1300],
    ["C2", "Fabrikam", "Ben", 800, 500],
    ["C3", "Fabrikam", "Ben", 80, 50],
  ],
};

it("lists what belongs to an account by its key or its name, as the sheets find it", async () => {
  await putAccounts(accounts);
  await excelWorkbook.build(defaultRequest(accounts), () => undefined, new AbortController().signal);
  await typeInto("Action Plan", [
    { Account: "Contoso", "What we do": "Call", Due: 40_000 },
    { Account: "c3", "What we do": "Visit" },
  ]);
  await excel.current.engine.settled();
  const actions = async (key: string) =>
    (await excelReview.read(key))?.lists.actions?.map(({ values, progress }) => [values.action, progress]);
  expect(await actions("C1")).toEqual([["Call", "overdue"]]);
  expect(await actions("C3")).toEqual([["Visit", "undated"]]);

  // A name is written where it is one account's, else the key.
  const added = await excelReview.writeEntry("C1", "actions", undefined, [
    { field: "action", value: "Write", base: undefined },
    { field: "status", value: "done", base: undefined },
  ]);
  expect([added?.row, added?.account.lists.actions?.map(({ row }) => row)]).toEqual([2, [0, 2]]);
  await excelReview.writeEntry("C2", "actions", undefined, [
    { field: "action", value: "Ask", base: undefined },
  ]);
  expect(await columnOf("Action Plan", "Account", 4)).toEqual(["Contoso", "c3", "Contoso", "C2"]);
  expect(await actions("C1")).toEqual([
    ["Call", "overdue"],
    ["Write", "closed"],
  ]);
  expect(await actions("C2")).toEqual([["Ask", "undated"]]);

  // Branches count as soon as they are there.
  await excelReview.writeEntry("C1", "branches", undefined, [
    { field: "branch", value: "Oslo", base: undefined },
    { field: "status", value: "target", base: undefined },
  ]);
  expect(await columnOf("Account Review", "Target branches listed", 3)).toEqual([1, 0, 0]);

  // What stands in Whitespace is on the account's page.
  expect((await excelReview.read("C1"))?.whitespace).toBeUndefined();
  await typeInto("Whitespace", [{ "Offering 1": 500 }, { "Offering 2": "o" }]);
  await excel.current.engine.settled();
  expect((await excelReview.read("C1"))?.whitespace?.offerings).toEqual([
    { name: "Offering 1", state: 500 },
    { name: "Offering 2", state: "gap" },
  ]);
  expect((await excelReview.read("C2"))?.whitespace?.offerings[1]).toEqual({
    name: "Offering 2",
    state: "open",
  });
  expect((await excelReview.read("C1"))?.settings.coverage).toBeCloseTo(
    ((await excelReview.read("C1"))?.plan.share ?? 0) +
      ((await excelReview.read("C2"))?.plan.share ?? 0) +
      ((await excelReview.read("C3"))?.plan.share ?? 0),
    9,
  );

  // An account whose key has changed in the accounts table keeps its key for a name.
  await typeInto("Accounts", [{ "Account ID": "C9" }]);
  await excel.current.engine.settled();
  expect(await excelReview.read("C1")).toMatchObject({
    name: "C1",
    state: "missing",
    answers: { reviewedBy: undefined },
  });
  expect((await excelReview.list())?.map(({ name, state }) => [name, state])).toEqual([
    ["C1", "missing"],
    ["Fabrikam", "due"],
    ["Fabrikam", "due"],
  ]);
}, 120_000);

it("writes a name as it stands, spaces around it included, so that the sheets find the account", async () => {
  const padded = {
    headers: accounts.headers,
    rows: [["C1", "   Contoso   ", "Ada", 1000, 1300], ...accounts.rows.slice(1)],
  };
  await putAccounts(padded);
  await excelWorkbook.build(defaultRequest(padded), () => undefined, new AbortController().signal);
  await excelReview.writeEntry("C1", "actions", undefined, [
    { field: "action", value: "Write", base: undefined },
  ]);
  expect(await columnOf("Action Plan", "Account", 1)).toEqual(["   Contoso   "]);
  await excel.current.engine.settled();
  expect(await columnOf("Account Review", "Actions open", 1)).toEqual([1]);
}, 120_000);
