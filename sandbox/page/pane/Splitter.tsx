import type { KeyboardEvent, PointerEvent } from "react";
import { widestPane, narrowestPane, within } from "./paneWidth";

interface Props {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onDragging: (dragging: boolean) => void;
}

const step = 10;

/** The edge between grid and pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ width, onResize, onDragging }: Props) {
  const byKey = (event: KeyboardEvent) => {
    const wanted = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: widestPane(),
      End: narrowestPane,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onResize(within(wanted));
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDragging(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const { currentTarget, pointerId, clientX } = event;
    const right = currentTarget.nextElementSibling?.getBoundingClientRect().right ?? window.innerWidth;
    if (currentTarget.hasPointerCapture(pointerId)) onResize(within(right - clientX));
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={narrowestPane}
      aria-valuemax={widestPane()}
      aria-valuenow={width}
      aria-valuetext={`${width} pixels`}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={start}
      onPointerMove={move}
      onLostPointerCapture={() => onDragging(false)}
    />
  );
}
