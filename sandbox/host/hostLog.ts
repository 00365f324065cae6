/** What the host has to say about an add-in: what it doesn't support, what went wrong. Shown, never swallowed. */
export interface HostLogEntry {
  readonly level: "info" | "warning" | "error";
  readonly source: "requests" | "common API" | "events" | "custom functions";
  readonly message: string;
}

export type HostLog = (entry: HostLogEntry) => void;
