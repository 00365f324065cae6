import { useEffect, useRef } from "react";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { say } from "../notices/notices";
import { useStore } from "../store";
import type { LogBook, LogLine } from "./logBook";

interface Props {
  readonly log: LogBook;
  readonly onClose: () => void;
}

export function LogDrawer({ log, onClose }: Props) {
  const { lines, unread } = useStore(log.state);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
    log.markRead();
  }, [lines, unread, log]);

  const copy = () =>
    navigator.clipboard.writeText(log.asText()).then(
      () => say("done", "The log is on the clipboard."),
      () =>
        say(
          "error",
          "The browser didn't allow the log to be copied. Select its lines and copy them instead.",
        ),
    );

  return (
    <section className="log" aria-label="Log">
      <header>
        <h2>Log</h2>
        <button type="button" className="quiet" onClick={() => void copy()} disabled={lines.length === 0}>
          <Copy20Regular /> Copy
        </button>
        <button type="button" className="quiet" onClick={() => log.clear()} disabled={lines.length === 0}>
          <Delete20Regular /> Clear
        </button>
        <button type="button" className="quiet" onClick={onClose} aria-label="Close the log">
          <Dismiss20Regular />
        </button>
      </header>
      <div
        className="log-lines"
        ref={list}
        role="log"
        tabIndex={0}
        aria-label="What the add-in asked of the sandbox"
      >
        {lines.length === 0 ? (
          <p className="log-empty">
            Nothing yet. Requests of the add-in appear here, and whatever the sandbox can’t do.
          </p>
        ) : (
          lines.map((line) => <Line key={line.number} line={line} />)
        )}
      </div>
    </section>
  );
}

const words = { info: "", warning: "Warning", error: "Error" } as const;

function Line({ line }: { readonly line: LogLine }) {
  return (
    <div className={`log-line ${line.level}`}>
      <time dateTime={line.time.toISOString()}>{line.time.toLocaleTimeString("en-GB")}</time>
      <span className="log-source">{line.source}</span>
      <span className="log-message">
        {line.level !== "info" && <strong>{words[line.level]}: </strong>}
        {line.message}
      </span>
    </div>
  );
}
