import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Root } from "react-dom/client";
import { installPaneWindow } from "../../support/paneWindow";

const page = installPaneWindow();

/** What takes React so long that the page is shown before it comes to what can wait. */
const LONG_MS = 20;

function Figures() {
  const end = performance.now() + LONG_MS;
  while (performance.now() < end);
  return null;
}

describe("the heading of a screen", () => {
  let root: Root;
  beforeEach(async () => {
    // Effects run when a browser would run them, not when a test says so.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    page.hasFocus = () => true;
    const { createRoot } = await import("react-dom/client");
    root = createRoot(page.body);
  });
  afterEach(async () => {
    root.unmount();
    await new Promise(setImmediate);
  });

  /** What has the focus at the first moment at which anybody can look at the new screen. */
  const focusedOnArrival = async (title: string) => {
    const { ScreenTitle } = await import("../../../src/taskpane/components/ScreenTitle");
    return new Promise<string | undefined>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(page.activeElement?.outerHTML);
      });
      observer.observe(page.body, { subtree: true, childList: true });
      root.render(
        <>
          <ScreenTitle key={title}>{title}</ScreenTitle>
          <Figures key={`figures of ${title}`} />
        </>,
      );
    });
  };

  it("has the focus as soon as it stands: from one screen to the next it isn't lost for a moment", async () => {
    expect(await focusedOnArrival("Reading the plan")).toMatch(/^<h1.*>Reading the plan</);
    expect(await focusedOnArrival("Overview")).toMatch(/^<h1.*>Overview</);
  });
});
