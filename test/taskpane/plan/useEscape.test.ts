import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { fiveAccounts, putAccounts } from "../../workbook/support/accountsInExcel";
import { buildPlan, openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

const HOME = "Plan for FY2026";
const REMOVAL = "Remove the plan?";

describe("Esc, in what is done with a plan as a whole", () => {
  const excel = useExcel();
  let pane: OpenPane;
  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await buildPlan(pane);
    await pane.press("Done");
    await pane.says(HOME);
  });
  afterEach(() => pane.close());

  /** Presses Esc where the focus is, and hears what the key has led to. */
  const escape = async (how: KeyboardEventInit = {}) => {
    const { act } = await import("react");
    const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
    const pressed = new KeyboardEvent("keydown", {
      key: "Escape",
      bubbles: true,
      cancelable: true,
      ...how,
    });
    await act(async () => {
      await Promise.resolve();
      (page.activeElement ?? page.body).dispatchEvent(pressed);
    });
  };

  it.each([
    ["Roll forward…", "Roll forward to the next year"],
    ["Remove the plan…", REMOVAL],
  ])("leaves “%s”", async (button, title) => {
    await pane.press(button);
    await pane.says(title);
    await escape();
    await pane.says(HOME);
    expect(pane.text()).not.toContain(title);
  });

  it("leaves nothing where it ends the writing of a character, or something else has taken it", async () => {
    await pane.press("Remove the plan…");
    await pane.says(REMOVAL);
    await escape({ isComposing: true });
    const take = (event: Event) => event.preventDefault();
    page.body.addEventListener("keydown", take);
    await escape();
    page.body.removeEventListener("keydown", take);
    expect(pane.text()).toContain(REMOVAL);
  });

  it("leaves nothing that one doesn't see", async () => {
    await pane.press("Remove the plan…");
    await pane.says(REMOVAL);
    await pane.press("Settings");
    await pane.saysNoMore(REMOVAL);
    await escape();
    await pane.press("Plan");
    await pane.says(REMOVAL);
  });

  it("leaves nothing that is under way or done", async () => {
    await pane.press("Remove the plan…");
    await pane.says("Goal Back-Calculation");
    excel.current.host.beginCellEdit();
    await pane.press("Remove the plan");
    await pane.says("Cancel");
    await escape();
    expect(pane.text()).toContain(REMOVAL);
    excel.current.host.endCellEdit();
    await pane.says("The plan is removed");
    await escape();
    expect(pane.text()).toContain("The plan is removed");
  });
});
