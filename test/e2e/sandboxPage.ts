import { readFileSync } from "node:fs";
import path from "node:path";
import type Axe from "axe-core";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { headlessArguments } from "../../scripts/browser.mjs";
import { startServer, type RunningServer } from "../../sandbox/server/server.mjs";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What takes longer doesn't come any more, however busy the machine is. */
const PATIENCE_MS = 120_000;

/** The sandbox in a browser, as `npm start` opens it. */
export interface OpenSandbox {
  readonly page: Page;
  /** The add-in's pane beside the grid. */
  readonly pane: FrameLocator;
  /** What the page and its frames wrote to the console as errors, and requests that left this machine. */
  readonly complaints: string[];
  close(): Promise<void>;
}

interface OpenOptions {
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  /** What is to be done to the page before it opens. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export class SandboxServer {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<SandboxServer> {
    const executablePath = process.env["CHROMIUM_PATH"];
    if (!executablePath) throw new Error("CHROMIUM_PATH isn't set: run the tests with `npm test`.");
    return new SandboxServer(
      await startServer({ port: 0 }),
      await chromium.launch({ executablePath, args: headlessArguments }),
    );
  }

  async open(options: OpenOptions = {}): Promise<OpenSandbox> {
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1440, height: 900 },
      colorScheme: options.dark === true ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "en-US",
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "127.0.0.1" && hostname !== "localhost") {
        complaints.push(`left this machine: ${request.url()}`);
      }
    });
    await options.prepare?.(page);
    await page.goto(`${this.server.url}${options.query ?? ""}`);
    await page.evaluate(() => window.sandbox.ready.then(() => undefined));
    const pane = page.frameLocator("iframe[name=pane]");
    return { page, pane, complaints, close: () => context.close() };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** Waits until something is so that only asking can tell. */
export async function waitUntil(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Still not so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the pane anew, as somebody does who had closed it. */
export async function openPaneAgain(page: Page): Promise<void> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The pane isn't open.");
  await frame.goto(frame.url());
}

/** The values of a block of cells, once all is calculated. */
export const valuesAt = (page: Page, address: string) =>
  page.evaluate(async (at) => {
    await window.sandbox.settled();
    return window.sandbox.values(at);
  }, address);

/** Types into a cell and waits for the calculation. */
export const typeInto = (page: Page, address: string, text: string) =>
  page.evaluate(([at, what]) => window.sandbox.type(at, what), [address, text] as const);

/** Types into a cell as people do, key by key in the grid: a table beside it grows. */
export async function typeInGrid(page: Page, address: string, text: string): Promise<void> {
  // The click gives the grid the keys; what is selected by it doesn't matter.
  await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 100, y: 200 } });
  await page.evaluate((at) => window.sandbox.select(at), address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(([at, what]) => window.sandbox.texts(at)[0]?.[0] === what, [
    address,
    text,
  ] as const);
}

/** Waits until the cell is selected, of the columns A to Z. Not by `waitForFunction`: to it any promise is true. */
export const untilSelected = (page: Page, address: string) =>
  waitUntil(async () => {
    const { row, column } = await page.evaluate(async () => (await window.sandbox.ready).engine.selection);
    return `${String.fromCharCode(65 + column)}${row + 1}` === address;
  }, `${address} is selected`);

/** Elements of the pane that stick out to the right of it. */
export async function overhanging(page: Page): Promise<string[]> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The pane isn't open.");
  return frame.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/**
 * The accessibility rules that the pane breaks, each with the elements and what is wrong with them.
 * A colour halfway through its change breaks nothing for anybody: what is found must still be there when the pane is at rest.
 */
export async function axeViolations(page: Page, onlyRules?: readonly string[]): Promise<string[]> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The pane isn't open.");
  await frame.evaluate(axeSource);
  const violations = async () => {
    await atRest(frame);
    return frame.evaluate(async (rules) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const found = await axe.run(rules === undefined ? {} : { runOnly: [...rules] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
      );
    }, onlyRules);
  };
  const first = await violations();
  return first.length === 0 ? first : violations();
}

/** Nothing in the frame has changed for a moment, and no transition runs. */
const atRest = (frame: Frame) =>
  frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quiet = 150;
        let timer: ReturnType<typeof setTimeout>;
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            // A spinner turns for ever; everything else comes to an end.
            const moving = document
              .getAnimations()
              .some(
                ({ playState, effect }) =>
                  playState === "running" && effect?.getComputedTiming().iterations !== Infinity,
              );
            if (moving) return wait();
            observer.disconnect();
            requestAnimationFrame(() => resolve());
          }, quiet);
        };
        const observer = new MutationObserver(wait);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      }),
  );

/** A CSV file of the tests. */
export const fixture = (name: string) => readFileSync(path.resolve(__dirname, "../fixtures", name), "utf8");
