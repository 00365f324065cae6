import { HostEventRelay, type HostEventSink } from "../../sandbox/host/hostEvents";
import type { HostLogEntry } from "../../sandbox/host/hostLog";
import type { HostObject } from "../../sandbox/host/hostObject";
import { OfficeHost, type OfficeHostOptions } from "../../sandbox/host/officeHost";
import { type OfficeClient, openClient } from "./officeClient";

export interface HostSession<Root extends HostObject> extends OfficeClient {
  readonly host: OfficeHost;
  readonly workbook: Root;
  /** Everything the host complained of. */
  readonly log: readonly HostLogEntry[];
  stop(): void;
}

/** A host over a workbook of the caller's making, and one client of it. */
export async function startHost<Root extends HostObject>(
  makeWorkbook: (events: HostEventSink) => Root,
  options: Omit<OfficeHostOptions, "root" | "log"> = {},
): Promise<HostSession<Root>> {
  const log: HostLogEntry[] = [];
  const events = new HostEventRelay();
  const workbook = makeWorkbook(events);
  const host = new OfficeHost({ ...options, root: workbook, log: (entry) => log.push(entry) });
  events.connect(host);
  const client = await openClient(host);
  return { ...client, host, workbook, log, stop: () => client.close() };
}
