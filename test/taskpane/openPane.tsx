import { createElement as element, type act as Act } from "react";
import type { Root } from "react-dom/client";

/** The pane on a page, worked by the words on its buttons. */
export interface OpenPane {
  text(): string;
  press(label: string | RegExp): Promise<void>;
  /** Types into a field and leaves it. */
  type(label: string, what: string): Promise<void>;
  /** What a field shows. */
  shown(label: string): Promise<string>;
  /** Waits until the pane says so. */
  says(what: string | RegExp): Promise<void>;
  saysNoMore(what: string): Promise<void>;
  close(): Promise<void>;
}

const MOMENT_MS = 10;
const PATIENCE_MS = 20_000;

/** The pane as a workbook opens it, on the genuine Office.js. Loaded late: its parts look for the window as they load. */
export async function openPane(page: Document, locale = "en-US"): Promise<OpenPane> {
  const { createRoot } = await import("react-dom/client");
  const { act } = await import("react");
  const { excelWorkbook } = await import("../../src/workbook/excelWorkbook");
  const { Pane } = await import("../../src/taskpane/Pane");
  const { PaneFrame } = await import("../../src/taskpane/PaneFrame");
  page.body.innerHTML = '<div id="pane"></div>';
  const root: Root = createRoot(page.getElementById("pane") as HTMLElement);
  const { loadSpeech } = await import("../../src/taskpane/words/speech");
  const { languageFor, rememberedChoice } = await import("../../src/taskpane/words/languageChoice");
  const pane = element(PaneFrame, {
    locale,
    speech: await loadSpeech(languageFor(rememberedChoice())),
    children: element(Pane, { workbook: excelWorkbook }),
  });
  await act(async () => {
    root.render(pane);
    await moment();
  });
  return worked(page, root, act);
}

/** From the accounts to the question for the goal, without changing an answer. */
export async function goToGoal(pane: OpenPane): Promise<void> {
  for (const title of [
    "Where are your accounts?",
    "What do you lose in a year?",
    "Which accounts come first?",
  ]) {
    await pane.says(title);
    await pane.press("Next");
  }
  await pane.says("Where should FY2026 end?");
}

/** From the accounts past the last question, without changing an answer. */
export async function goThroughSteps(pane: OpenPane): Promise<void> {
  await goToGoal(pane);
  await pane.press("Next");
}

/** From the welcome to a plan that stands. */
export async function buildPlan(pane: OpenPane): Promise<void> {
  await pane.press("Start a plan");
  await goThroughSteps(pane);
  await pane.press("Build the plan");
  await pane.says("Your plan is ready");
}

function worked(page: Document, root: Root, act: typeof Act): OpenPane {
  const text = () => shownText(page.body);
  const until = async <Found,>(what: string, look: () => Found | undefined | false): Promise<Found> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`Still no ${what} in: ${text()}`);
      await act(moment);
    }
  };
  const field = (label: string) =>
    until(`field ${label}`, () =>
      [...page.querySelectorAll("input")].find(
        (input) =>
          isShown(input) &&
          (input.getAttribute("aria-label") === label ||
            [...(input.labels ?? [])].some(({ textContent }) => textContent === label)),
      ),
    );
  return {
    text,
    type: async (label, what) => {
      const input = await field(label);
      await act(async () => {
        input.focus();
        // React hears of a value only where it wasn't set by way of its own element.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, "value")?.set?.call(
          input,
          what,
        );
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await moment();
      });
      await act(async () => {
        input.blur();
        await moment();
      });
    },
    shown: async (label) => (await field(label)).value,
    press: async (label) => {
      const button = await until(`button ${String(label)}`, () =>
        [...page.querySelectorAll<HTMLButtonElement>("button")].find(
          (candidate) => isShown(candidate) && !candidate.disabled && matches(candidate, label),
        ),
      );
      await act(async () => {
        button.click();
        await moment();
      });
    },
    says: async (what) => {
      await until(String(what), () => (typeof what === "string" ? text().includes(what) : what.test(text())));
    },
    saysNoMore: async (what) => {
      await until(`end of ${what}`, () => !text().includes(what));
    },
    close: () =>
      act(async () => {
        root.unmount();
        await moment();
      }),
  };
}

function matches(button: HTMLElement, label: string | RegExp): boolean {
  const names = [button.textContent.trim(), button.getAttribute("aria-label") ?? ""];
  return names.some((name) => (typeof label === "string" ? name === label : label.test(name)));
}

/** A place that one has left stays on the page, hidden. */
function isShown(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if ((at as HTMLElement).style.display === "none") return false;
  return true;
}

function shownText(element: Element): string {
  return [...element.children]
    .filter(isShown)
    .map((child) => (child.querySelector('[style*="display: none"]') ? shownText(child) : child.textContent))
    .join(" ");
}

const moment = () => new Promise<void>((resolve) => setTimeout(resolve, MOMENT_MS));
