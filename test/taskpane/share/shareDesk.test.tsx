import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Root } from "react-dom/client";
import type { PlanWorkbook } from "../../../src/workbook/planWorkbook";
import type { ShareCheck, SharePreview, ShareWorkbook } from "../../../src/workbook/share/shareWorkbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { arrived } from "../../support/arrived";
import { installPaneWindow } from "../../support/paneWindow";

const page = installPaneWindow();

const cell = (address: string) => ({ kind: "cell", sheet: "Bob's data", address }) as const;
const change: SharePreview = {
  changes: [
    { place: cell("B4"), before: "=PLAN.GRR(A1,B1)", after: "=PLAN_GRR(A1,B1)", kind: "lambda", cells: 1 },
  ],
  left: [{ place: { kind: "name", name: "Curve", sheet: undefined }, formula: "=PLAN.X", reason: "name" }],
  names: ["PLAN_GRR"],
};
const nothing: ShareCheck = {
  dependents: [],
  stuck: [],
  protectedSheets: [],
  kept: 0,
  preparedFor: undefined,
  preview: () => ({ changes: [], left: [], names: [] }),
};
const some: ShareCheck = {
  dependents: [{ place: cell("B4"), formula: "=PLAN.GRR(A1,B1)", functions: ["GRR"] }],
  stuck: [{ place: cell("C4"), formula: "=GRR(A1,B1)", functions: ["GRR"] }],
  protectedSheets: ["Locked"],
  kept: 2,
  preparedFor: "excel2024",
  preview: () => change,
};

/** A workbook that answers what a test tells it to, and remembers what it was asked. */
function workbookOf(check: ShareCheck, answers: Partial<ShareWorkbook> = {}) {
  const asked: string[] = [];
  const share: ShareWorkbook = {
    check: () => Promise.resolve(check),
    prepare: (oldest) => {
      asked.push(`prepare ${oldest}`);
      return Promise.resolve(change);
    },
    restore: (_, overwrite = false) => {
      asked.push(`restore ${overwrite}`);
      const changed = {
        place: cell("B4"),
        formula: "=PLAN.GRR(A1,B1)",
        now: "=1+1",
        reason: "changed",
      } as const;
      const emptied = { place: cell("B5"), formula: "=PLAN.GRR(A2,B2)", now: "", reason: "changed" } as const;
      const unclear = { place: cell("B6"), formula: "=PLAN.NRR(A3,B3)", reason: "unclear" } as const;
      return Promise.resolve({
        restored: [],
        conflicts: overwrite ? [unclear] : [changed, emptied, unclear],
      });
    },
    repair: () => {
      asked.push("repair");
      const repaired = [{ place: cell("C4"), before: "=GRR(A1)", after: "=PLAN.GRR(A1)", cured: false }];
      return Promise.resolve({ repaired, left: [] });
    },
    ...answers,
  };
  const plan = {
    show: (target: unknown) => {
      asked.push(`show ${JSON.stringify(target)}`);
      return Promise.resolve();
    },
  } as unknown as PlanWorkbook;
  return { asked, share, plan };
}

describe("the screen for sharing", () => {
  let root: Root;
  let act: (work: () => Promise<void>) => Promise<void>;

  async function open({ share, plan }: ReturnType<typeof workbookOf>): Promise<void> {
    // Loaded here: they look for the window as they load.
    const { createRoot } = await import("react-dom/client");
    const { FluentProvider, webLightTheme } = await import("@fluentui/react-components");
    const { ShareDesk } = await import("../../../src/taskpane/share/ShareDesk");
    const { WorkbookContext } = await import("../../../src/taskpane/WorkbookContext");
    const { LanguageProvider } = await import("../../../src/taskpane/words/LanguageContext");
    const { ENGLISH } = await import("../../../src/taskpane/words/speech");
    const React = await import("react");
    act = React.act;
    root = createRoot(page.getElementById("pane") as HTMLElement);
    await act(async () => {
      root.render(
        <FluentProvider theme={webLightTheme}>
          <LanguageProvider locale="en-US" speech={ENGLISH}>
            <WorkbookContext value={plan}>
              <ShareDesk workbook={share} />
            </WorkbookContext>
          </LanguageProvider>
        </FluentProvider>,
      );
      await arrived();
    });
  }

  beforeEach(() => {
    page.body.innerHTML = '<div id="pane"></div>';
  });
  afterEach(async () => {
    await act(async () => {
      root.unmount();
      await arrived();
    });
  });

  const text = () => page.body.textContent ?? "";
  const press = (label: RegExp) =>
    act(async () => {
      const found = [...page.querySelectorAll<HTMLElement>("button, input")].find((element) =>
        label.test(`${element.textContent} ${element.getAttribute("value")} ${element.title}`),
      );
      if (!found) throw new Error(`No button ${String(label)} in: ${text()}`);
      found.click();
      await arrived();
    });

  it("says so where nothing depends on the add-in", async () => {
    await open(workbookOf(nothing));
    expect(text()).toContain("Nothing here depends on the add-in");
    expect(text()).toContain("You can give this workbook to anybody");
    expect(text()).not.toContain("Prepare to share");
    expect(await violations()).toEqual([]);
  });

  it.each([
    ["excel2024", "with Excel 2024 or Microsoft 365"],
    ["excel2016", "to anybody"],
  ] as const)("says who can read what was prepared for %s", async (preparedFor, readers) => {
    await open(workbookOf({ ...nothing, kept: 1, preparedFor }));
    expect(text()).toContain("Nothing here depends on the add-in");
    expect(text()).toContain(readers);
    expect(text().includes("to anybody")).toBe(preparedFor === "excel2016");
  });

  it("shows what was found and what becomes of it, each a click from its cell", async () => {
    const workbook = workbookOf(some);
    await open(workbook);
    expect(text()).toContain("1 formula depends on the add-in");
    expect(text()).toContain("=PLAN_GRR(A1,B1)");
    expect(text()).toContain("Names added to the workbook: PLAN_GRR.");
    expect(text()).toContain("Locked");
    await press(/Go to 'Bob''s data'!B4/);
    expect(workbook.asked).toContain(`show {"address":"'Bob''s data'!B4"}`);
    expect(await violations()).toEqual([]);
  });

  it("prepares for the Excel that was chosen, and says what it did", async () => {
    const workbook = workbookOf(some);
    await open(workbook);
    await press(/excel2016/);
    await press(/Prepare to share/);
    expect(workbook.asked).toContain("prepare excel2016");
    expect(text()).toContain("Ready to share: 1 formula changed");
    expect(text()).toContain("1 formula still depends on the add-in.");
    expect(page.activeElement?.textContent).toContain("Ready to share");
    expect(await violations()).toEqual([]);
  });

  it("restores, and overwrites only when asked to", async () => {
    const workbook = workbookOf(some);
    await open(workbook);
    await press(/Restore the formulas/);
    expect(text()).toContain("Something else was typed there since.");
    expect(text()).toContain("=1+1becomes =PLAN.GRR(A1,B1)");
    expect(text()).toContain("(empty)becomes =PLAN.GRR(A2,B2)");
    expect(text()).toContain("isn’t clear, so nothing is written");
    await press(/Restore these as well/);
    expect(workbook.asked.filter((call) => call.startsWith("restore"))).toEqual([
      "restore false",
      "restore true",
    ]);
    expect(text()).not.toContain("Something else was typed there since.");
    expect(text()).not.toContain("Restore these as well");
    expect(text()).toContain("isn’t clear, so nothing is written");
  });

  it("says once that it is ready", async () => {
    let check = some;
    const workbook = workbookOf(some, {
      check: () => Promise.resolve(check),
      prepare: () => {
        check = { ...nothing, kept: 1 };
        return Promise.resolve({ ...change, left: [] });
      },
    });
    await open(workbook);
    await press(/Prepare to share/);
    expect(text()).toContain("Ready to share: 1 formula changed");
    expect(text()).toContain("Restore the formulas");
    expect(text()).not.toContain("Nothing here depends on the add-in");
    await press(/Check again/);
    expect(text()).not.toContain("Ready to share");
    expect(text()).toContain("Nothing here depends on the add-in");
  });

  it("repairs, and tells what is still stuck", async () => {
    await open(workbookOf(some));
    await press(/^Repair/);
    expect(text()).toContain("1 formula entered again");
    expect(text()).toContain("Still #NAME?");
    expect(await violations()).toEqual([]);
  });

  it("explains a failure, and tries again", async () => {
    let failures = 1;
    const workbook = workbookOf(some, {
      prepare: () =>
        failures-- > 0 ? Promise.reject(new WorkbookError("cellEditing")) : Promise.resolve(change),
    });
    await open(workbook);
    await press(/Prepare to share/);
    expect(text()).toContain("A cell is being edited");
    await press(/Try again/i);
    expect(text()).toContain("Ready to share");
  });

  it("shows how far the check is, and can do without its end", async () => {
    let rounds = 0;
    const workbook = workbookOf(some, {
      check: (progress) => {
        progress?.({ phase: "reading", fraction: 0.4 });
        return rounds++ === 0 ? new Promise(() => undefined) : Promise.resolve(some);
      },
    });
    await open(workbook);
    const bar = page.querySelector("[role=progressbar]");
    expect(bar?.getAttribute("aria-label")).toBe("Looking through every sheet…");
    expect(bar?.getAttribute("aria-valuenow")).toBe("0.4");
    expect(await violations()).toEqual([]);
    await press(/^Cancel/);
    expect(text()).not.toContain("Looking through every sheet");
    await press(/Try again/);
    expect(text()).toContain("1 formula depends on the add-in");
  });

  it("can be cancelled while it reads", async () => {
    const workbook = workbookOf(some, {
      prepare: (_, progress, signal) =>
        new Promise((_resolve, reject) => {
          progress({ phase: "reading", fraction: 0.2 });
          signal?.addEventListener("abort", () => reject(new WorkbookError("cancelled")));
        }),
    });
    await open(workbook);
    await press(/Prepare to share/);
    expect(text()).toContain("Reading every sheet");
    await press(/^Cancel/);
    expect(text()).not.toContain("Reading every sheet");
  });
});

/** The accessibility rules that the screen breaks; colours need a browser. */
async function violations(): Promise<string[]> {
  const { default: axe } = await import("axe-core");
  const results = await axe.run(page.body, { rules: { "color-contrast": { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
