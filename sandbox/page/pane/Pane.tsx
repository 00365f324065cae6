import { useState } from "react";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { usualPane } from "./paneWidth";
import { Splitter } from "./Splitter";

interface Props {
  readonly title: string;
  /** Of its iframe. */
  readonly frame: string;
  readonly url: string;
  readonly onClose: () => void;
}

export function Pane({ title, frame, url, onClose }: Props) {
  const [width, setWidth] = useState(usualPane);
  const [dragging, setDragging] = useState(false);
  return (
    <>
      <Splitter width={width} onResize={setWidth} onDragging={setDragging} />
      <aside className="pane" style={{ width }} aria-label={title}>
        <header>
          <h2>{title}</h2>
          <button type="button" className="quiet" onClick={onClose} aria-label={`Close ${title}`}>
            <Dismiss20Regular />
          </button>
        </header>
        <iframe title={title} name={frame} src={url} className={dragging ? "dragging" : undefined} />
      </aside>
    </>
  );
}
