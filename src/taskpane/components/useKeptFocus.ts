import { useLayoutEffect, type RefObject } from "react";

const FOCUSABLE = ["input", "textarea", "select", "button", "summary"]
  .map((tag) => `${tag}:not(:disabled, [tabindex="-1"])`)
  .join();

/**
 * Where what has the focus disappears, as a button does that has done its work, the focus goes to the nearest thing that
 * can have it: whoever works by keyboard goes on from there and not from the top.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    /** What had the focus last, and what it stands in, the innermost first. */
    let path: readonly EventTarget[] = [];
    const remember = (event: FocusEvent) => {
      path = event.composedPath();
    };
    const observer = new MutationObserver(() => {
      const [last] = path;
      const isLost = last instanceof Element && !last.isConnected && document.activeElement === document.body;
      // Whoever has gone to the sheet meanwhile stays there.
      if (isLost && document.hasFocus()) nearest(path.slice(0, path.indexOf(element) + 1))?.focus();
    });
    element.addEventListener("focusin", remember);
    observer.observe(element, { subtree: true, childList: true });
    return () => {
      element.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [area]);
}

function nearest(path: readonly EventTarget[]): HTMLElement | undefined {
  for (const place of path) {
    if (!(place instanceof Element) || !place.isConnected) continue;
    const first = place.querySelector<HTMLElement>(FOCUSABLE);
    if (first) return first;
  }
  return undefined;
}
