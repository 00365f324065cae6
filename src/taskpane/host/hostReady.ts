/** What the pane runs in. */
export type Host =
  | "excel"
  /** A plain browser, or another Office program. */
  | "elsewhere"
  /** Office.js did not load: offline, or a proxy in the way. */
  | "blocked";

const PATIENCE_MS = 10_000;

/**
 * Tells what the pane runs in as soon as Office does. Where its script is blocked it never does, and after a while that is
 * told; an Office that was only slow is heard all the same.
 */
export function onHostReady(tell: (host: Host) => void, patience = PATIENCE_MS): void {
  if (typeof Office === "undefined") {
    tell("blocked");
    return;
  }
  const timer = setTimeout(() => tell("blocked"), patience);
  void Office.onReady(({ host }) => {
    clearTimeout(timer);
    tell(host === Office.HostType.Excel ? "excel" : "elsewhere");
  });
}
