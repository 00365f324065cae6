import type { OfficeHost } from "../../host/officeHost";
import type { RequestRecord } from "../../host/requestRecord";
import type { LogBook } from "../log/logBook";
import { Store } from "../store";
import { byteText, type TrafficCount } from "./trafficCount";

/** Counts what the add-in asks of the host and writes each request to the log; Office.js' own housekeeping aside. */
export function countTraffic(host: OfficeHost, log: LogBook): Store<TrafficCount> {
  const traffic = new Store<TrafficCount>({ requests: 0, bytes: 0 });
  host.onRequest((record) => {
    if (record.housekeeping) return;
    traffic.update(({ requests, bytes }) => ({
      requests: requests + 1,
      bytes: bytes + record.bytes + record.responseBytes,
    }));
    log.add("info", record.window, describe(record));
  });
  return traffic;
}

/** `Request: 14 actions, 2 KB out, 310 bytes back, 8 ms`. */
function describe({ actions, bytes, responseBytes, milliseconds, error }: RequestRecord): string {
  const size = actions.length === 1 ? "1 action" : `${actions.length} actions`;
  const outcome = error ? `, refused: ${error.Code}` : "";
  return `Request: ${size}, ${byteText(bytes)} out, ${byteText(responseBytes)} back, ${Math.round(milliseconds)} ms${outcome}`;
}
