import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { fiveAccounts, putAccounts } from "../../workbook/support/accountsInExcel";
import { goToGoal, openPane, type OpenPane } from "../openPane";

jest.setTimeout(60_000);
const page = installPaneWindow();

describe("the goal's step", () => {
  useExcel();
  let pane: OpenPane;
  const shown = (...labels: readonly string[]) => Promise.all(labels.map((label) => pane.shown(label)));

  beforeEach(async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await goToGoal(pane);
  });
  afterEach(() => pane.close());

  it.each(["", "much more"])(
    "shows the goal that follows from its growth, where somebody had typed %p",
    async (typed) => {
      await pane.type("Revenue goal", typed);
      expect(await shown("Revenue goal")).toEqual([typed]);
      await pane.type("Growth", "20");
      expect(await shown("Revenue goal", "Growth")).toEqual(["2,640", "20"]);
      expect(pane.text()).not.toContain("A number is needed here.");
    },
  );

  it("blames no missing history for a price increase that can't be", async () => {
    await pane.type("Price increase", "120");
    await pane.says("At most 100%.");
    expect(pane.text()).not.toContain("Without a churn history");
  });

  it("has three shares as they are typed, one after the other", async () => {
    await pane.type("Cross-sell", "50");
    await pane.type("Up-sell", "20");
    expect(await shown("Cross-sell", "Up-sell", "New customers")).toEqual(["50", "20", "30"]);
  });
});
