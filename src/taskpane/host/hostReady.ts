/** What the pane runs in. */
export type Host =
  | "excel"
  /** A plain browser, or another Office program. */
  | "elsewhere"
  /** Office.js did not load: offline, or a proxy in the way. */
  | "blocked";

const PATIENCE_MS = 10_000;

/** Waits for Office, but not for ever: where its script is blocked, it never calls back. */
export function hostReady(patience = PATIENCE_MS): Promise<Host> {
  if (typeof Office === "undefined") return Promise.resolve("blocked");
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("blocked"), patience);
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      resolve(host === Office.HostType.Excel ? "excel" : "elsewhere");
    });
  });
}
