import { Store } from "../store";

type LogLevel = "info" | "warning" | "error";

export interface LogLine {
  readonly number: number;
  readonly time: Date;
  readonly level: LogLevel;
  readonly source: string;
  readonly message: string;
}

interface LogState {
  /** The newest last; the oldest are dropped. */
  readonly lines: readonly LogLine[];
  /** Warnings and errors since the log was last looked at. */
  readonly unread: number;
}

const kept = 1000;

/** Everything that a developer of an add-in should see: what it asked for, and above all what it didn't get. */
export class LogBook {
  readonly state = new Store<LogState>({ lines: [], unread: 0 });
  private next = 1;

  add(level: LogLevel, source: string, message: string): void {
    const line: LogLine = { number: this.next, time: new Date(), level, source, message };
    this.next += 1;
    this.state.update(({ lines, unread }) => ({
      lines: [...lines.slice(1 - kept), line],
      unread: unread + (level === "info" ? 0 : 1),
    }));
  }

  markRead(): void {
    this.state.update((state) => (state.unread === 0 ? state : { ...state, unread: 0 }));
  }

  clear(): void {
    this.state.set({ lines: [], unread: 0 });
  }

  /** The whole log as text, a line a line, for pasting into a report. */
  asText(): string {
    return this.state
      .get()
      .lines.map(({ time, level, source, message }) =>
        [time.toISOString(), level, source, message].join("\t"),
      )
      .join("\n");
  }
}
