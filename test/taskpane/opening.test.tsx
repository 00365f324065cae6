import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Root } from "react-dom/client";
import type { OpenedWorkbook, PlanWorkbook } from "../../src/workbook/planWorkbook";
import { installPaneWindow } from "../support/paneWindow";

const page = installPaneWindow();
page.hasFocus = () => true;
jest.setTimeout(60_000);

/** A workbook that says what it holds when it is told to. */
class SlowWorkbook implements PlanWorkbook {
  opened = 0;
  answer: (found: OpenedWorkbook) => void = () => undefined;
  open = () => {
    this.opened++;
    return new Promise<OpenedWorkbook>((resolve) => (this.answer = resolve));
  };
  sources = () => Promise.resolve([]);
  saveDraft = () => Promise.resolve();
  readPlan = () => Promise.resolve(undefined);
  show = () => Promise.resolve();
  watchSelection = () => Promise.resolve(() => Promise.resolve());
  read = () => Promise.reject(new Error("Nobody asks for it here."));
  preview = this.read;
  build = this.read;
}

describe("the pane, until Excel has answered", () => {
  let root: Root;
  let workbook: SlowWorkbook;
  let act: (work: () => Promise<void>) => Promise<void>;

  async function show(beside: PlanWorkbook | undefined): Promise<void> {
    // Loaded here: they look for the window as they load.
    const { Pane } = await import("../../src/taskpane/Pane");
    const { PaneFrame } = await import("../../src/taskpane/PaneFrame");
    const { ENGLISH } = await import("../../src/taskpane/words/speech");
    await act(async () => {
      root.render(
        <PaneFrame locale="en-US" speech={ENGLISH}>
          <Pane workbook={beside} />
        </PaneFrame>,
      );
      await pause();
    });
  }

  beforeEach(async () => {
    page.body.innerHTML = '<div id="pane"></div>';
    const { createRoot } = await import("react-dom/client");
    act = (await import("react")).act;
    root = createRoot(page.getElementById("pane") as HTMLElement);
    workbook = new SlowWorkbook();
  });
  afterEach(() =>
    act(async () => {
      root.unmount();
      await pause();
    }),
  );

  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const places = () => [...page.querySelectorAll<HTMLElement>("nav button")];
  const place = (name: string) => places().find(({ title }) => title === name) as HTMLElement;
  const marked = () =>
    places()
      .filter((button) => button.hasAttribute("aria-current"))
      .map(({ title }) => title);
  const headings = () => [...page.querySelectorAll("h1")].map(({ textContent }) => textContent);
  const answers = (found: OpenedWorkbook) =>
    act(async () => {
      workbook.answer(found);
      await pause();
    });
  const until = async (condition: () => boolean) => {
    while (!condition()) await act(pause);
  };
  const nothing: OpenedWorkbook = { draft: undefined, existing: undefined };

  it("has its bar, without saying where it will begin, and keeps it", async () => {
    await show(undefined);
    const bar = places();
    expect(bar).toHaveLength(6);
    expect(marked()).toEqual([]);
    expect(headings()).toEqual(["Account Planner"]);
    await show(workbook);
    await answers(nothing);
    expect(headings()).toEqual(["From a list of accounts to a plan"]);
    expect(marked()).toEqual(["Plan"]);
    expect(places().every((button, i) => button === bar[i])).toBe(true);
    expect(workbook.opened).toBe(1);
  });

  it("has the focus on its heading, whichever that is", async () => {
    await show(workbook);
    expect(page.activeElement?.textContent).toBe("Account Planner");
    await answers(nothing);
    expect(page.activeElement?.textContent).toBe("From a list of accounts to a plan");
  });

  it("leaves the focus to whoever has gone into the bar with it", async () => {
    await show(workbook);
    place("Share").focus();
    await answers(nothing);
    expect(page.activeElement).toBe(place("Share"));
  });

  it("goes where somebody wants to go, and stays there when the answer is steps that have been begun", async () => {
    await show(undefined);
    await act(() => Promise.resolve(place("Settings").click()));
    expect(marked()).toEqual(["Settings"]);
    await show(workbook);
    await until(() => page.querySelector("select") !== null);
    const { EMPTY_DRAFT } = await import("../../src/taskpane/state/draft");
    await answers({ draft: { ...EMPTY_DRAFT, step: "goal" }, existing: undefined });
    expect(marked()).toEqual(["Settings"]);
    await act(() => Promise.resolve(place("Plan").click()));
    await until(() => headings().includes("A plan is on its way"));
    expect(marked()).toEqual(["Plan"]);
    expect(workbook.opened).toBe(1);
  });
});
