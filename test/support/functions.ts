import { readFile } from "node:fs/promises";
import type { CustomFunctionInfo } from "../../sandbox/engine/customFunction";
import { CustomFunctionRuntime } from "../../sandbox/host/functions/customFunctionRuntime";
import type { HostLogEntry } from "../../sandbox/host/hostLog";
import type { OfficeHost } from "../../sandbox/host/officeHost";
import { type OfficeWindow, officeJsFiles, openOfficeWindow } from "./officeWindow";

export interface FunctionsOptions {
  /** The script that calls `CustomFunctions.associate`: its text, or where it is. */
  readonly script: { readonly text: string } | { readonly path: string };
  /** As in functions.json. */
  readonly metadata: readonly CustomFunctionInfo[];
  readonly namespace?: string;
  /** Milliseconds until a call without an answer is reported. */
  readonly patience?: number;
}

export interface FunctionsSession {
  readonly functions: CustomFunctionRuntime;
  readonly log: readonly HostLogEntry[];
  stop(): void;
}

const scriptPath = "functions.js";

/** Loads custom functions in a page of their own, under the genuine runtime. */
export async function startFunctions(host: OfficeHost, options: FunctionsOptions): Promise<FunctionsSession> {
  const { script, metadata, namespace = "TEST", patience } = options;
  const log: HostLogEntry[] = [];
  const report = (entry: HostLogEntry): void => void log.push(entry);
  const functions = new CustomFunctionRuntime(namespace, metadata, report, patience);
  const { problems, close } = await openFunctionsPage(host, functions, script);
  if (problems.length > 0) throw new Error(`The functions didn't load: ${problems.map(String).join("; ")}`);
  const stop = (): void => {
    functions.stop();
    close();
  };
  return { functions, log, stop };
}

/** A page with a script of custom functions; opened again for the same functions, it takes over from the page before. */
export async function openFunctionsPage(
  host: OfficeHost,
  functions: CustomFunctionRuntime,
  script: FunctionsOptions["script"],
): Promise<OfficeWindow> {
  const text = "text" in script ? script.text : await readFile(script.path, "utf8");
  return openOfficeWindow({
    prepare: (prepared) => {
      functions.attached(host.attach(prepared, { name: "functions", services: functions.services }));
    },
    scripts: ["custom-functions-runtime.js", scriptPath],
    source: (path) => (path === scriptPath ? Promise.resolve(text) : officeJsFiles(path)),
  });
}
