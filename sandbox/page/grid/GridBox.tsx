import { useEffect, useRef } from "react";
import type { Start } from "../session/start";

interface Props {
  readonly grid: HTMLElement;
  readonly start: Start;
}

/** The spreadsheet, and what covers it until it is there. */
export function GridBox({ grid, start }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.prepend(grid), [grid]);
  return (
    <div className="grid" ref={box}>
      {start.phase === "starting" && (
        <div className="cover" role="status">
          <progress aria-label="Loading" />
          <p>Loading the spreadsheet…</p>
        </div>
      )}
      {start.phase === "failed" && (
        <div className="cover" role="alert">
          <strong>The sandbox couldn’t start.</strong>
          <p>{start.reason}</p>
          <button type="button" className="plain" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </div>
      )}
    </div>
  );
}
