import { describe, expect, it, jest } from "@jest/globals";
import type { AccountTable } from "../../src/planning/accounts/account";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { excelOverview } from "../../src/workbook/overview/excelOverview";
import { planRemoval } from "../../src/workbook/remove/remove";
import { excelReview } from "../../src/workbook/review/excelReview";
import { planRollForward } from "../../src/workbook/rollForward/rollForward";
import { useExcel } from "../support/excel";
import { defaultRequest, putAccounts } from "./support/accountsInExcel";
import { inSheet } from "./support/sheetCells";

// Ten thousand accounts and every operation on them.
jest.setTimeout(600_000);

const megabytes = 1024 * 1024;
const reps = 50;
const { signal } = new AbortController();
const quiet = () => undefined;

describe("round trips", () => {
  const excel = useExcel();
  const sent = () => excel.current.host.requests.filter(({ housekeeping }) => !housekeeping);

  /** Requests of each operation, in the order in which a year goes by. */
  async function aYear(count: number): Promise<Readonly<Record<string, number>>> {
    // What is remembered of the plan of another workbook is forgotten at the sight of one without.
    await excelReview.list();
    const table = manyAccounts(count);
    await putAccounts(table);
    const request = defaultRequest(table);
    const [first, ...others] = request.settings.criteria;
    const settings = { ...request.settings, criteria: first ? [...others, first] : others };
    const build = (wanted = request) => excelWorkbook.build(wanted, quiet, signal);
    const key = `Account number ${count - 1}`;

    const operations: Readonly<Record<string, () => Promise<unknown>>> = {
      "the pane opens": () => excelWorkbook.readPlan(),
      "choosing accounts": () => excelWorkbook.sources(),
      "reading accounts": () => excelWorkbook.read(request.source),
      "looking at a first build": () => excelWorkbook.preview(request),
      "a first build": () => build(),
      "the pane opens on a plan": () => excelWorkbook.readPlan(),
      "looking at an update": () => excelWorkbook.preview(request),
      "an update that changes nothing": () => build(),
      "an update with other criteria": () => build({ ...request, settings }),
      "a new account": () => addAccount().then(() => build({ ...request, settings })),
      "the review's list": () => excelReview.list(),
      "an account's page": () => excelReview.read(key),
      "the same page again": () => excelReview.read(key),
      "an answer": () => excelReview.write(key, [{ field: "crossSell", value: 5, base: undefined }]),
      "a new action": () =>
        excelReview.writeEntry(key, "actions", undefined, [
          { field: "action", value: "Call", base: undefined },
        ]),
      "the overview": () => excelOverview.read(),
      "looking at the next year": () => addNextYear(count).then(() => planRollForward.preview({})),
      "the next year": () => planRollForward.rollForward({}, quiet, signal),
      "looking at the removal": () => planRemoval.preview(),
      "the removal": () => planRemoval.remove({ breakReferences: false }, quiet, signal),
    };
    const requests: Record<string, number> = {};
    for (const [name, work] of Object.entries(operations)) {
      const before = sent().length;
      await work();
      requests[name] = sent().length - before;
    }
    return requests;
  }

  async function addAccount(): Promise<void> {
    await inSheet("Accounts", (sheet) => {
      sheet.tables.getItem("Accounts").rows.add(undefined, [["Late", "Rep 1", "Industry 1", 5, 6, 7]]);
    });
  }

  async function addNextYear(count: number): Promise<void> {
    await inSheet("Accounts", (sheet) => {
      const revenue = Array.from({ length: count + 1 }, (_, i) => [(i * 19) % 3001]);
      sheet.tables.getItem("Accounts").columns.add(undefined, [["Revenue FY2026"], ...revenue]);
    });
  }

  it.each([10, 1000, 10_000])("are the same for %i accounts, whatever one does", async (count) => {
    expect(await aYear(count)).toEqual({
      "the pane opens": 1,
      "choosing accounts": 4,
      "reading accounts": 3,
      "looking at a first build": 3,
      "a first build": 8,
      "the pane opens on a plan": 3,
      "looking at an update": 5,
      "an update that changes nothing": 19,
      "an update with other criteria": 19,
      "a new account": 22,
      "the review's list": 3,
      "an account's page": 2,
      "the same page again": 1,
      "an answer": 2,
      "a new action": 3,
      "the overview": 2,
      "looking at the next year": 17,
      "the next year": 28,
      "looking at the removal": 8,
      "the removal": 11,
    });
    for (const { bytes, responseBytes } of sent()) {
      expect(Math.max(bytes, responseBytes)).toBeLessThan(5 * megabytes);
    }
  });
});

function manyAccounts(count: number): AccountTable {
  return {
    headers: ["Account", "Owner", "Industry", "Revenue FY2023", "Revenue FY2024", "Revenue FY2025"],
    rows: Array.from({ length: count }, (_, i) => [
      `Account number ${i}`,
      `Rep ${i % reps}`,
      `Industry ${i % 12}`,
      i * 7,
      (i * 13) % 1009,
      (i * 17) % 2003,
    ]),
  };
}
