import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { Suspense, type ComponentType } from "react";
import type { Root } from "react-dom/client";
import { arrived } from "../../support/arrived";
import { installPaneWindow } from "../../support/paneWindow";

const page = installPaneWindow();

describe("a screen that can't be shown", () => {
  let root: Root;
  let act: (work: () => Promise<void>) => Promise<void>;
  beforeEach(() => {
    page.body.innerHTML = '<div id="pane"></div>';
    // React tells the console of every error that a boundary has caught.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(async () => {
    await act(() => Promise.resolve(root.unmount()));
    jest.restoreAllMocks();
  });

  const show = async (Shown: ComponentType) => {
    const React = await import("react");
    const { createRoot } = await import("react-dom/client");
    const { PaneFrame } = await import("../../../src/taskpane/PaneFrame");
    const { ENGLISH } = await import("../../../src/taskpane/words/speech");
    const { ScreenBoundary } = await import("../../../src/taskpane/components/ScreenBoundary");
    act = React.act;
    root = createRoot(page.getElementById("pane") as HTMLElement);
    await act(async () => {
      root.render(
        <PaneFrame locale="en-US" speech={ENGLISH}>
          <ScreenBoundary>
            <Suspense fallback="On its way">
              <Shown />
            </Suspense>
          </ScreenBoundary>
        </PaneFrame>,
      );
      await arrived();
    });
  };
  const pressTryAgain = () =>
    act(async () => {
      const buttons = [...page.querySelectorAll("button")];
      buttons.find(({ textContent }) => textContent === "Try again")?.click();
      await arrived();
    });
  const text = () => page.body.textContent ?? "";

  it("says so where its code throws, keeps what support needs, and can be shown again", async () => {
    let isBroken = true;
    const Fragile = () => {
      if (isBroken) throw new Error("The scale has no steps.");
      return <p>Whole again</p>;
    };
    await show(Fragile);
    expect(text()).toContain("This screen has failed");
    expect(text()).toContain("The scale has no steps.");
    expect(text()).toContain("at Fragile");
    isBroken = false;
    await pressTryAgain();
    expect(text()).toContain("Whole again");
    expect(text()).not.toContain("This screen has failed");
  });

  it("is asked for again where its code didn't load", async () => {
    const { later } = await import("../../../src/taskpane/later");
    let attempts = 0;
    const Late = later(() => {
      attempts += 1;
      const missing = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
      return attempts < 3 ? Promise.reject(missing) : Promise.resolve(() => <p>Here it is</p>);
    });
    await show(Late);
    expect(text()).toContain("A part of this pane did not load");
    await pressTryAgain();
    expect(text()).toContain("A part of this pane did not load");
    await pressTryAgain();
    expect(text()).toContain("Here it is");
    expect(attempts).toBe(3);
  });
});
