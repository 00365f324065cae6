import { useEffect, useState } from "react";

/** True while a file is held over the window; calls back with the files that are dropped. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const on = (
      type: "dragenter" | "dragover" | "dragleave" | "drop",
      listener: (event: DragEvent) => void,
    ) => window.addEventListener(type, listener, { signal: stop.signal, capture: true });
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const hold = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    on("dragenter", hold);
    on("dragover", hold);
    on("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on("drop", (event) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, [onDrop]);
  return over;
}
