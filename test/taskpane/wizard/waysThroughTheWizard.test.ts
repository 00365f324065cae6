import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { readPlan } from "../../../src/workbook/readPlan";
import { useExcel } from "../../support/excel";
import { installPaneWindow } from "../../support/paneWindow";
import { fiveAccounts, putAccounts } from "../../workbook/support/accountsInExcel";
import { buildPlan, goThroughSteps, goToGoal, openPane, type OpenPane } from "../openPane";

jest.setTimeout(120_000);
const page = installPaneWindow();

describe("the wizard", () => {
  useExcel();
  let pane: OpenPane;
  afterEach(() => pane.close());

  const build = async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await buildPlan(pane);
  };

  it("finds accounts that came after the pane had opened", async () => {
    pane = await openPane(page);
    await pane.says("From a list of accounts to a plan");
    await putAccounts(fiveAccounts);
    await pane.press("Start a plan");
    await pane.says("5 accounts");
  });

  it("reads what was corrected while somebody was elsewhere", async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await pane.says("2,200 in FY2025");
    await pane.press(/^Leave these steps/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Accounts").getRange("F2").values = [[5300]];
      await context.sync();
    });
    await pane.press("Go on with the plan");
    await pane.says("6,200 in FY2025");
  });

  it("follows what is corrected in the accounts while a step is open", async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await pane.says("2,200 in FY2025");
    await typeCell("F2", 5300);
    await pane.says("6,200 in FY2025");
    await pane.press("Next");
    await pane.says("What do you lose in a year?");
    await typeCell("F2", 300);
    await pane.press("Next");
    await pane.press("Next");
    await pane.says("Revenue FY20251,200");
  });

  const throughSteps = async (count: number) => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await pane.says("5 accounts");
    for (let step = 0; step < count; step++) await pane.press("Next");
  };
  const insertedBefore = {
    name: 1,
    owner: 2,
    industry: 3,
    since: 4,
    revenue: [
      { column: 5, year: 2024 },
      { column: 6, year: 2025 },
    ],
  };

  it("plans with the columns that it found, where one has been inserted before them", async () => {
    await throughSteps(3);
    await pane.press(/^Leave these steps/);
    await insertColumn();
    await pane.press("Go on with the plan");
    await pane.press("Next");
    await pane.press("Build the plan");
    await pane.says("Your plan is ready");
    expect((await inExcel(() => readPlan()))?.columns).toEqual(insertedBefore);
  });

  it("refuses columns that moved while the last step was open, and finds them again", async () => {
    await throughSteps(4);
    await pane.says("5 accounts new to the review");
    await insertColumn();
    await pane.press("Build the plan");
    await pane.says("The column “Account” is no longer there");
    await pane.press("Try again");
    await pane.says("Your plan is ready");
    expect((await inExcel(() => readPlan()))?.columns).toEqual(insertedBefore);
  });

  /** What the pane does meanwhile is waited for. */
  const inExcel = async <Answer>(deed: (context: Excel.RequestContext) => Promise<Answer>) => {
    const { act } = await import("react");
    return act(() => Excel.run(deed));
  };

  const typeCell = (address: string, value: number) =>
    inExcel(async (context) => {
      const cell = context.workbook.worksheets.getItem("Accounts").getRange(address);
      cell.values = [[value]];
      // Enter goes on to the cell below.
      cell.getOffsetRange(1, 0).select();
      await context.sync();
    });

  const insertColumn = () =>
    inExcel(async (context) => {
      context.workbook.tables.getItem("Accounts").columns.add(0, [["Note"], [""], [""], [""], [""], [""]]);
      await context.sync();
    });

  it("keeps its answers while somebody changes the language of the pane", async () => {
    await putAccounts(fiveAccounts);
    pane = await openPane(page);
    await pane.press("Start a plan");
    await pane.says("5 accounts");
    await pane.press("Next");
    await pane.says("What do you lose in a year?");
    await pane.press(/^Leave these steps/);
    await pane.press("Settings");
    await pane.says("Language of this pane");
    await speak("de");
    await pane.says("Was wo gespeichert ist");
    await pane.press("Plan");
    await pane.says("Der nächste Schritt ist „Abwanderung und Prognose“.");
    await pane.press("Plan fortsetzen");
    await pane.says("Was verlieren Sie in einem Jahr?");
    await pane.press(/^Diese Schritte verlassen/);
    await pane.press("Optionen");
    await pane.says("Was wo gespeichert ist");
    await speak("automatic");
    await pane.says("What is stored where");
    await pane.press("Plan");
    await pane.press("Go on with the plan");
    await pane.says("What do you lose in a year?");
  });

  /** Chooses the language of the pane in its settings. */
  const speak = async (language: string) => {
    const { act } = await import("react");
    const choice = [...page.querySelectorAll("select")].find((select) =>
      select.querySelector('[value="automatic"]'),
    );
    if (!choice) throw new Error("The pane shows no choice of languages.");
    await act(async () => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(choice), "value")?.set?.call(choice, language);
      choice.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
  };

  it("leads from a build to what one can do with the plan as a whole", async () => {
    await build();
    await pane.press("Done");
    await pane.says("Plan for FY2026");
    await pane.press("Remove the plan…");
    await pane.says("Remove the plan?");
  });

  it("says that it updates where a plan stands", async () => {
    await build();
    await pane.press("Change the plan");
    await goThroughSteps(pane);
    await pane.says("5 accounts keep what was typed");
    expect(pane.text()).not.toContain("Build the plan");
    await pane.press("Update the plan");
    await pane.says("Your plan is up to date");
  });

  it("names an answer on the settings' sheet that keeps the plan from being updated", async () => {
    await build();
    await typeSetting("Plan_SatisfactionThreshold", 11);
    await pane.press("Change the plan");
    await goThroughSteps(pane);
    await pane.says("Satisfaction threshold, on the sheet with the settings: At most 10.");
  });

  it("changes the answers that it was given, and leaves what was typed on the settings' sheet meanwhile", async () => {
    await build();
    await pane.press("Change the plan");
    await goToGoal(pane);
    await pane.type("Price increase", "3");
    await pane.press(/^Leave these steps/);
    await pane.says("Changes to your plan are on their way");
    await typeSetting("Plan_Goal", 5000);
    await pane.press("Go on with the plan");
    await pane.says("5,000");
    expect(await pane.shown("Revenue goal")).toBe("5,000");
    await pane.press("Next");
    await pane.says("5 accounts keep what was typed");
    // Even while the last step is open.
    await typeSetting("Plan_WinRate", 0.4);
    await pane.press("Update the plan");
    await pane.says("Your plan is up to date");
    expect(await settings("Plan_Goal", "Plan_PriceIncrease", "Plan_WinRate")).toEqual([5000, 0.03, 0.4]);
  });

  it("doesn't update with what was typed on the settings' sheet meanwhile and can't be planned with", async () => {
    await build();
    await pane.press("Change the plan");
    await goThroughSteps(pane);
    await pane.says("5 accounts keep what was typed");
    await typeSetting("Plan_WinRate", 4);
    await pane.press("Update the plan");
    await pane.says("Goal: At most 100%.");
    expect(await settings("Plan_WinRate")).toEqual([4]);
  });

  const typeSetting = (name: string, value: number) =>
    inExcel(async (context) => {
      context.workbook.names.getItem(name).getRange().values = [[value]];
      await context.sync();
    });

  const settings = (...names: readonly string[]) =>
    inExcel(async (context) => {
      const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load("values"));
      await context.sync();
      return ranges.map(({ values }) => (values as unknown[][])[0]?.[0]);
    });

  it("lets go of changes that somebody has left, and the plan is as it was", async () => {
    await build();
    await pane.press("Change the plan");
    await pane.says("Where are your accounts?");
    await pane.press(/^Leave these steps/);
    await pane.says("Changes to your plan are on their way");
    await pane.press("Discard the changes");
    await pane.says("Plan for FY2026");
    await pane.close();
    pane = await openPane(page);
    await pane.says("Plan for FY2026");
  });
});
