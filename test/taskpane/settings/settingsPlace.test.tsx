import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Root } from "react-dom/client";
import { arrived } from "../../support/arrived";
import { installPaneWindow } from "../../support/paneWindow";

const page = installPaneWindow();

const DE = "../../../src/taskpane/words/de";

describe("the settings", () => {
  let root: Root;
  let act: (work: () => Promise<void>) => Promise<void>;

  async function open(): Promise<void> {
    // Loaded here: they look for the window as they load.
    const { createRoot } = await import("react-dom/client");
    const { SettingsPlace } = await import("../../../src/taskpane/settings/SettingsPlace");
    const { PaneFrame } = await import("../../../src/taskpane/PaneFrame");
    const { ENGLISH } = await import("../../../src/taskpane/words/speech");
    const React = await import("react");
    act = React.act;
    root = createRoot(page.getElementById("pane") as HTMLElement);
    await act(async () => {
      root.render(
        <PaneFrame locale="de-DE" speech={ENGLISH}>
          <SettingsPlace />
        </PaneFrame>,
      );
      await arrived();
    });
  }

  beforeEach(() => {
    page.body.innerHTML = '<div id="pane"></div>';
    window.localStorage.clear();
  });
  afterEach(async () => {
    jest.dontMock(DE);
    await act(async () => {
      root.unmount();
      await arrived();
    });
  });

  const text = () => page.body.textContent ?? "";
  const languages = () => page.querySelector("select") as HTMLSelectElement;
  const choose = (value: string) =>
    act(async () => {
      const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(languages()), "value")?.set;
      setter?.call(languages(), value);
      languages().dispatchEvent(new Event("change", { bubbles: true }));
      await arrived();
    });
  const press = (label: string) =>
    act(async () => {
      [...page.querySelectorAll("button")].find((button) => button.textContent === label)?.click();
      await arrived();
    });

  it("follow Excel's menus until somebody chooses a language", async () => {
    await open();
    expect(languages().value).toBe("automatic");
    expect([...languages().options].map((option) => option.text)).toEqual([
      "As in Excel (English)",
      "English",
      "Deutsch",
    ]);
  });

  it("change the language at once and for the next time, figures as the user writes them", async () => {
    await open();
    await choose("de");
    expect(text()).toContain("Was wo gespeichert ist");
    expect(text()).toContain("1.234,5");
    expect(page.documentElement.lang).toBe("de");
    expect(window.localStorage.getItem("AccountPlanner.Language")).toBe("de");
    await choose("automatic");
    expect(text()).toContain("What is stored where");
    expect(page.documentElement.lang).toBe("en");
    expect(window.localStorage.getItem("AccountPlanner.Language")).toBeNull();
  });

  it("stay English where German can't be loaded, say so, and try again", async () => {
    jest.doMock(DE, () => {
      throw new Error("Loading chunk de failed.");
    });
    await open();
    await choose("de");
    expect(text()).toContain("Die deutschen Texte wurden noch nicht geladen");
    expect(page.documentElement.lang).toBe("en");
    jest.dontMock(DE);
    await press("Erneut versuchen");
    expect(text()).toContain("Was wo gespeichert ist");
    expect(text()).not.toContain("wurden noch nicht geladen");
  });

  it("change to German by themselves where its words come after the pane has begun", async () => {
    window.localStorage.setItem("AccountPlanner.Language", "de");
    await open();
    await act(arrived);
    expect(text()).toContain("Was wo gespeichert ist");
    expect(text()).not.toContain("wurden noch nicht geladen");
  });

  it("forget what this device remembers, and nothing of others", async () => {
    window.localStorage.setItem("AccountPlanner.Reviewer", "Ada");
    window.localStorage.setItem("AccountPlanner.Place.https://files.example/plan.xlsx", "review");
    window.localStorage.setItem("Another add-in", "kept");
    await open();
    await choose("de");
    await press("Auf diesem Gerät alles vergessen");
    expect(Object.keys(window.localStorage)).toEqual(["Another add-in"]);
    expect(text()).toContain("Forgotten. The workbook is as it was.");
    expect(languages().value).toBe("automatic");
  });
});
