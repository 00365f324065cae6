import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { Root } from "react-dom/client";
import { installPaneWindow } from "../../support/paneWindow";

const page = installPaneWindow();

let root: Root;
beforeEach(async () => {
  // Effects run when a browser would run them, not when a test says so.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const { createRoot } = await import("react-dom/client");
  root = createRoot(page.body);
});
afterEach(async () => {
  root.unmount();
  await new Promise(setImmediate);
});

it("a key of a screen works as soon as the screen stands", async () => {
  const { useAltKey } = await import("../../../src/taskpane/review/useAltKey");
  const pressed: string[] = [];
  function Screen() {
    useAltKey("KeyN", () => pressed.push("next"));
    // What takes React so long that the page is shown before it comes to what can wait.
    const end = performance.now() + 20;
    while (performance.now() < end);
    return <h1>An account</h1>;
  }
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      window.dispatchEvent(Object.assign(new Event("keydown"), { altKey: true, code: "KeyN" }));
      resolve();
    });
    observer.observe(page.body, { childList: true });
    root.render(<Screen />);
  });
  expect(pressed).toEqual(["next"]);
});
