import type { Frame, Locator } from "playwright-core";
import type { OpenSandbox } from "./sandboxPage";

/** More stops than any screen has. */
export const MOST_STOPS = 80;

/** Somebody who has nothing but the keys. */
export interface ByKeyboard {
  readonly frame: Frame;
  readonly hit: (key: string) => Promise<void>;
  /** Goes from one tab stop to the next, or the one before, until the wanted one is reached: a button by its name. */
  readonly tabTo: (stop: string | Locator, key?: "Tab" | "Shift+Tab") => Promise<void>;
  /** Goes there and presses Enter. */
  readonly press: (stop: string | Locator) => Promise<void>;
  /** What has the focus says just this: a heading, or what a task has done. */
  readonly expectFocusOn: (said: string) => Promise<void>;
  /** Whoever has come to a screen is at its heading. */
  readonly expectAt: (title: string) => Promise<void>;
  /** Whether the keys go to the pane or to the grid. */
  readonly expectInPane: (isSo: boolean) => Promise<void>;
}

/** Begins in the pane. */
export async function byKeyboard({ page, pane }: OpenSandbox): Promise<ByKeyboard> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The pane isn't open.");
  await frame.evaluate(() => window.focus());
  const hit = (key: string) => page.keyboard.press(key);
  const tabTo: ByKeyboard["tabTo"] = async (wanted, key = "Tab") => {
    const stop =
      typeof wanted === "string" ? pane.getByRole("button", { name: wanted, exact: true }) : wanted;
    // Before it is there the keys would lead past its place and out of the pane.
    await stop.and(pane.locator(":enabled")).first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const isThere = await stop.evaluateAll((found) => found.some((it) => it === document.activeElement));
      if (isThere) return;
      await hit(key);
    }
    throw new Error(`No tab stop: ${String(wanted)}`);
  };
  const press: ByKeyboard["press"] = async (stop) => {
    await tabTo(stop);
    await hit("Enter");
  };
  const expectFocusOn = async (said: string) => {
    await frame.waitForFunction((wanted) => document.activeElement?.textContent === wanted, said);
  };
  const expectAt = async (title: string) => {
    await pane.getByRole("heading", { name: title, exact: true }).waitFor();
    await expectFocusOn(title);
  };
  const expectInPane = async (isSo: boolean) => {
    await page.waitForFunction(
      (inPane) => (document.activeElement?.getAttribute("name") === "pane") === inPane,
      isSo,
    );
  };
  return { frame, hit, tabTo, press, expectFocusOn, expectAt, expectInPane };
}
