/**
 * What calls cost as Excel makes them: `dist/functions.js` in a page of its own under Microsoft's genuine runtime, as
 * messages with all arguments and results written out. A range handed to one call, beside one call a row.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CellValue } from "../sandbox/engine/cellValue";
import type { CustomFunctionArgument, CustomFunctionInfo } from "../sandbox/engine/customFunction";
import { HostObject } from "../sandbox/host/hostObject";
import { CustomFunctionRuntime } from "../sandbox/host/functions/customFunctionRuntime";
import { OfficeHost } from "../sandbox/host/officeHost";
import { openOfficeWindow } from "../test/support/officeWindow";

interface RuntimeCost {
  readonly name: string;
  readonly rows: number;
  /** Of one call on one row: all but a fraction of it is waiting for the runtime, which gathers results for a while. */
  readonly cellMilliseconds: number;
  /** Of one call on all rows, and of a call for each of them, made at once as a recalculation does. */
  readonly rangeMilliseconds: number;
  readonly singleMilliseconds: number;
}

const rows = 10_000;
const attempts = 3;

/** One row of arguments for each function, and those that are the same for all rows. */
const calls: Readonly<
  Record<string, { readonly row: CellValue[]; readonly rest: CustomFunctionArgument[] }>
> = {
  CHURNAVG: { row: [0.08, 0.1, 0.12], rest: [] },
  CHURNFORECAST: { row: [1_250_000.5], rest: [[[0.08]], [[0.03]]] },
  PRIORITYSCORE: { row: [5, 3, 4], rest: [[[50, 30, 20]]] },
  PRIORITYTIER: { row: [62.5], rest: [] },
};

export async function run(): Promise<readonly RuntimeCost[]> {
  const { functions, stop } = await startPlanFunctions();
  const costs: RuntimeCost[] = [];
  for (const [name, { row, rest }] of Object.entries(calls)) {
    const range = Array.from({ length: rows }, () => [...row]);
    const call = (block: CellValue[][], address: string): Promise<unknown> =>
      functions.call(name, [block, ...rest], address);
    const cellMilliseconds = await fastest(() => call([row], "Sheet1!H1"));
    const rangeMilliseconds = await fastest(() => call(range, "Sheet1!H1"));
    const singleMilliseconds = await fastest(() =>
      Promise.all(range.map((cells, i) => call([cells], `Sheet1!H${i + 1}`))),
    );
    costs.push({ name, rows, cellMilliseconds, rangeMilliseconds, singleMilliseconds });
  }
  stop();
  return costs;
}

/** The bundle and its metadata as they are served. */
async function startPlanFunctions(): Promise<{ functions: CustomFunctionRuntime; stop: () => void }> {
  const { functions: metadata } = JSON.parse(await readFile("dist/functions.json", "utf8")) as {
    readonly functions: readonly CustomFunctionInfo[];
  };
  const functions = new CustomFunctionRuntime("PLAN", metadata, ({ message }) => console.warn(message));
  const host = new OfficeHost({ root: new NoWorkbook() });
  const { close } = await openOfficeWindow({
    prepare: (page) => {
      functions.attached(host.attach(page, { name: "functions", services: functions.services }));
    },
    scripts: ["custom-functions-runtime.js", "functions.js"],
    source: (file) => readFile(path.join(folders[file] ?? officeJs, file), "utf8"),
  });
  const stop = (): void => {
    functions.stop();
    close();
  };
  return { functions, stop };
}

const officeJs = "node_modules/@microsoft/office-js/dist";
const folders: Readonly<Record<string, string>> = { "functions.js": "dist" };

/** Functions don't look at the workbook. */
class NoWorkbook extends HostObject {
  readonly apiName = "Workbook";
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < attempts; i++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
