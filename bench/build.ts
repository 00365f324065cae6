/** What a build costs: requests, bytes and time, through the genuine Office.js on an engine that doesn't calculate. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AccountTable, ColumnMap } from "../src/planning/accounts/account";
import { findColumns } from "../src/planning/accounts/findColumns";
import { readAccounts } from "../src/planning/accounts/readAccounts";
import { suggestSettings } from "../src/planning/plan/suggestSettings";
import { excelWorkbook } from "../src/workbook/excelWorkbook";
import type { BuildRequest } from "../src/workbook/planWorkbook";
import { planRemoval } from "../src/workbook/remove/remove";
import { planRollForward } from "../src/workbook/rollForward/rollForward";
import { PlainEngine } from "../sandbox/engine/plainEngine";
import { HostEventRelay } from "../sandbox/host/hostEvents";
import { OfficeHost } from "../sandbox/host/officeHost";
import { createExcelModel } from "../sandbox/model/excelModel";
import { openOfficeWindow } from "../test/support/officeWindow";

interface OperationCost {
  readonly operation: string;
  readonly accounts: number;
  readonly requests: number;
  /** Sent, and of the largest request. */
  readonly bytes: number;
  readonly largestRequest: number;
  /** Received, and of the largest answer. */
  readonly answered: number;
  readonly largestAnswer: number;
  /** Sent and received, by the cells that the plan's sheets have afterwards. */
  readonly bytesPerCell: number;
  /** Spent in the add-in and office.js, and in the host that stands in for Excel. */
  readonly ours: number;
  readonly hosts: number;
  /** Growth of the heap from the first to the fullest moment seen, at the reports of progress. */
  readonly heap: number;
}

const accountCounts = [100, 1_000, 10_000];
const reps = 50;

/** A build, a rebuild that changes nothing, one with other criteria, the next fiscal year, and the removal. */
export async function run(): Promise<readonly OperationCost[]> {
  const costs: OperationCost[] = [];
  for (const accounts of accountCounts) costs.push(...(await runWith(accounts)));
  return costs;
}

async function runWith(accounts: number): Promise<readonly OperationCost[]> {
  const { host, engine, close } = await openExcel();
  const table = manyAccounts(accounts);
  await putAccounts(table);
  const request = defaultRequest(table);
  const { signal } = new AbortController();
  const [first, ...others] = request.settings.criteria;
  const turned = { ...request.settings, criteria: first ? [...others, first] : others };

  const operations: Readonly<Record<string, (seen: () => void) => Promise<unknown>>> = {
    build: (seen) => excelWorkbook.build(request, seen, signal),
    "rebuild, nothing new": (seen) => excelWorkbook.build(request, seen, signal),
    "rebuild, other criteria": (seen) => excelWorkbook.build({ ...request, settings: turned }, seen, signal),
    "roll forward": (seen) => planRollForward.rollForward({}, seen, signal),
    remove: (seen) => planRemoval.remove({ breakReferences: true }, seen, signal),
  };
  const costs: OperationCost[] = [];
  for (const [operation, work] of Object.entries(operations)) {
    if (operation === "roll forward") await addNextYear(accounts);
    const before = host.requests.length;
    globalThis.gc?.();
    const start = process.memoryUsage().heapUsed;
    let heap = 0;
    const began = performance.now();
    await work(() => (heap = Math.max(heap, process.memoryUsage().heapUsed - start)));
    const elapsed = performance.now() - began;
    const sent = host.requests.slice(before).filter(({ housekeeping }) => !housekeeping);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const bytes = sent.map((record) => record.bytes);
    const answers = sent.map((record) => record.responseBytes);
    const hosts = sum(sent.map(({ milliseconds }) => milliseconds));
    costs.push({
      operation,
      accounts,
      requests: sent.length,
      bytes: sum(bytes),
      largestRequest: Math.max(...bytes),
      answered: sum(answers),
      largestAnswer: Math.max(...answers),
      bytesPerCell: (sum(bytes) + sum(answers)) / cellsBesides(engine, "Accounts"),
      ours: elapsed - hosts,
      hosts,
      heap,
    });
  }
  close();
  return costs;
}

async function openExcel() {
  const engine = new PlainEngine();
  const events = new HostEventRelay();
  const model = createExcelModel(engine, events);
  const host = new OfficeHost({
    root: model.root,
    settled: () => model.settled(),
    log: () => undefined,
  });
  events.connect(host);
  const { window, close } = await openOfficeWindow({
    prepare: (prepared) => host.attach(prepared, { name: "pane" }),
    scripts: ["office.js"],
    source: (file) => readFile(path.join("node_modules/@microsoft/office-js/dist", file), "utf8"),
  });
  const { Excel, Office, OfficeExtension } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  await (Office as { onReady(): Promise<unknown> }).onReady();
  return { host, engine, close };
}

function cellsBesides(engine: PlainEngine, sheet: string): number {
  return engine.sheets
    .filter(({ name }) => name !== sheet)
    .map(({ id }) => engine.usedArea(id, true))
    .reduce((cells, area) => cells + (area ? area.rows * area.columns : 0), 0);
}

function manyAccounts(count: number): AccountTable {
  return {
    headers: [
      "Account",
      "Owner",
      "Industry",
      "Customer since",
      "Revenue FY2023",
      "Revenue FY2024",
      "Revenue FY2025",
    ],
    rows: Array.from({ length: count }, (_, i) => [
      `Account number ${i}`,
      `Rep ${i % reps}`,
      `Industry ${i % 12}`,
      2000 + (i % 25),
      i * 7,
      (i * 13) % 1009,
      (i * 17) % 2003,
    ]),
  };
}

async function putAccounts({ headers, rows }: AccountTable): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Accounts");
    const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, headers.length);
    range.values = [[...headers], ...rows.map((row) => [...row])];
    sheet.tables.add(range, true).name = "Accounts";
    await context.sync();
  });
}

async function addNextYear(accounts: number): Promise<void> {
  await Excel.run(async (context) => {
    const revenue = Array.from({ length: accounts }, (_, i) => [(i * 19) % 3001]);
    context.workbook.tables.getItem("Accounts").columns.add(undefined, [["Revenue FY2026"], ...revenue]);
    await context.sync();
  });
}

/** What the wizard asks for when somebody accepts all that it proposes. */
function defaultRequest(table: AccountTable): BuildRequest {
  const columns = findColumns(table).columns as ColumnMap;
  const thisYear = columns.revenue.at(-1)?.year ?? 0;
  const { accounts } = readAccounts(table, columns, { fiscalYearStartMonth: 1, thisYear });
  return {
    source: { kind: "table", name: "Accounts" },
    columns,
    settings: suggestSettings(table, columns, accounts),
    language: "en",
  };
}
