import { afterEach, beforeEach } from "@jest/globals";
import type { Engine } from "../../sandbox/engine/engine";
import { PlainEngine } from "../../sandbox/engine/plainEngine";
import { HostEventRelay } from "../../sandbox/host/hostEvents";
import type { HostLogEntry } from "../../sandbox/host/hostLog";
import { OfficeHost, type OfficeHostOptions } from "../../sandbox/host/officeHost";
import { type ExcelModel, createExcelModel } from "../../sandbox/model/excelModel";
import { type OfficeClient, installGlobals, openClient } from "./officeClient";

interface ExcelOptions extends Omit<OfficeHostOptions, "root" | "log" | "settled"> {
  /** What stands below the object model; without calculation (`new PlainEngine()`) unless told. */
  readonly engine?: Engine;
}

export interface ExcelSession extends OfficeClient {
  readonly host: OfficeHost;
  readonly model: ExcelModel;
  readonly engine: Engine;
  /** Everything the host complained of. */
  readonly log: readonly HostLogEntry[];
  stop(): void;
}

/** Excel without Excel: the genuine office.js in a window, on our host, object model and engine. */
export async function startExcel({
  engine = new PlainEngine(),
  ...options
}: ExcelOptions = {}): Promise<ExcelSession> {
  const log: HostLogEntry[] = [];
  const events = new HostEventRelay();
  const model = createExcelModel(engine, events, options.dataLanguage);
  const host = new OfficeHost({
    ...options,
    root: model.root,
    settled: () => model.settled(),
    log: (entry) => log.push(entry),
  });
  events.connect(host);
  const client = await openClient(host);
  return { ...client, host, model, engine, log, stop: () => client.close() };
}

/**
 * A fresh Excel for each test of the file or block, with `Excel`, `Office` and `OfficeExtension` global as on a page.
 * The session of the running test is in `current`.
 */
export function useExcel(options: () => ExcelOptions | Promise<ExcelOptions> = () => ({})): {
  readonly current: ExcelSession;
} {
  let session: ExcelSession | undefined;
  let removeGlobals = (): void => undefined;
  beforeEach(async () => {
    session = await startExcel(await options());
    removeGlobals = installGlobals(session);
  });
  afterEach(() => {
    removeGlobals();
    session?.stop();
    session = undefined;
  });
  return {
    get current() {
      if (session === undefined) throw new Error("Excel runs during a test only.");
      return session;
    },
  };
}
