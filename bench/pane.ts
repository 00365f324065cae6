/**
 * The pane's first screen in Chromium, beside Microsoft's template built and served in the same way: what is loaded until
 * it stands there, and how long that takes.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { startServer } from "../sandbox/server/server.mjs";
import { headlessArguments } from "../scripts/browser.mjs";

interface PaneCost {
  readonly name: string;
  /** What had to come before the heading was painted, and what came until the button had answered. */
  readonly first: Weight;
  readonly whole: Weight;
  /** From the beginning of the navigation until the heading is painted, and until a click on the button has had its effect. */
  readonly shown: number;
  readonly answered: number;
  /** The same on a processor four times slower. */
  readonly slowShown: number;
  readonly slowAnswered: number;
}

/** Without Office.js, which is the same for both. */
interface Weight {
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
}

interface PaneBuild {
  readonly name: string;
  /** A build of the add-in. */
  readonly folder: string;
  readonly heading: string;
  readonly button: string;
  /** The heading that a click leads to; without one, the first cell is written. */
  readonly next?: string;
}

interface OpenPane {
  readonly page: Page;
  readonly build: PaneBuild;
  readonly stop: () => Promise<void>;
}

type Weights = Pick<PaneCost, "first" | "whole">;

interface Times {
  readonly shown: number;
  readonly answered: number;
}

const attempts = 9;
const slowdown = 4;

export async function run(browserPath: string, builds: readonly PaneBuild[]): Promise<readonly PaneCost[]> {
  const browser = await chromium.launch({ executablePath: browserPath, args: headlessArguments });
  const panes: OpenPane[] = [];
  for (const build of builds) panes.push(await start(browser, build));
  const weights: Weights[] = [];
  for (const pane of panes) weights.push(await loaded(pane));
  const usual = await several(panes);
  for (const { page } of panes) {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  const slow = await several(panes);
  for (const { stop } of panes) await stop();
  await browser.close();
  return panes.map(({ build: { name } }, i) => ({
    name,
    ...(weights[i] as Weights),
    ...(usual[i] as Times),
    slowShown: slow[i]?.shown ?? NaN,
    slowAnswered: slow[i]?.answered ?? NaN,
  }));
}

async function start(browser: Browser, build: PaneBuild): Promise<OpenPane> {
  const server = await startServer({ port: 0, distDir: path.resolve(build.folder) });
  const page = await browser.newPage();
  await page.addInitScript(watch, build);
  await page.goto(`${server.url}?workbook=empty`);
  await page.evaluate(() => window.sandbox.ready.then(() => undefined));
  await page.frameLocator("iframe[name=pane]").locator("h1").first().waitFor();
  const stop = async () => {
    await page.close();
    await server.close();
  };
  return { page, build, stop };
}

/** Runs in every frame before its scripts; notes in the pane's when its heading is there. */
function watch({ heading }: PaneBuild): void {
  if (window.name !== "pane") return;
  const shown = new Promise<number>((resolve) => {
    const look = () => {
      const titles = [...document.querySelectorAll("h1")].map(({ textContent }) => textContent);
      if (titles.includes(heading)) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
  Object.assign(window, { shown });
}

/** Runs in the pane: clicks, and waits for what comes of it. */
async function click({ button, next }: PaneBuild): Promise<number> {
  const { sandbox } = window.parent;
  const hasAnswered = () =>
    next === undefined
      ? sandbox.values("A1")[0]?.[0] === "Some text."
      : [...document.querySelectorAll("h1")].some(({ textContent }) => textContent === next);
  const begun = performance.now();
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === button)?.click();
  while (!hasAnswered()) await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}

/** Opens the pane beside a workbook in which nothing has been begun. */
async function open({ page, build }: OpenPane): Promise<Times> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The sandbox has opened no pane.");
  await frame.goto(frame.url());
  const shown = await frame.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
  const answered = shown + (await frame.evaluate(click, build));
  await page.evaluate(async (begins) => {
    const { engine, model } = await window.sandbox.ready;
    // Our pane notes in the workbook that a plan is begun.
    while (begins && model.state.settings.size === 0) await new Promise(requestAnimationFrame);
    model.state.settings.clear();
    await window.sandbox.type("A1", "");
    await engine.settled();
  }, build.next !== undefined);
  return { shown, answered };
}

/** The middle of some attempts, in turn: a machine that is busy for a while is busy for each. */
async function several(panes: readonly OpenPane[]): Promise<readonly Times[]> {
  const all = panes.map((): Times[] => []);
  for (let i = 0; i < attempts; i++)
    for (const [which, pane] of panes.entries()) {
      await pane.page.bringToFront();
      all[which]?.push(await open(pane));
    }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[attempts >> 1] ?? NaN;
  return all.map((times) => ({
    shown: middle(times.map(({ shown }) => shown)),
    answered: middle(times.map(({ answered }) => answered)),
  }));
}

/** What the pane asks for. */
async function loaded(pane: OpenPane): Promise<Weights> {
  const { page, build } = pane;
  await page.bringToFront();
  const { shown } = await open(pane);
  const asked = await page.frame({ name: "pane" })?.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => ({
      file: /\/addin\/([^?]+\.(?:js|css))/.exec(entry.name)?.[1],
      came: (entry as PerformanceResourceTiming).responseEnd,
    })),
  );
  const weightUntil = (end: number): Weight => {
    const files = asked?.flatMap(({ file, came }) => (file === undefined || came > end ? [] : [file]));
    const all = ["taskpane.html", ...new Set(files)];
    return weight(all.map((file) => readFileSync(path.join(build.folder, file))));
  };
  return { first: weightUntil(shown), whole: weightUntil(Infinity) };
}

function weight(bodies: readonly Buffer[]): Weight {
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    files: bodies.length,
    bytes: sum(bodies.map(({ length }) => length)),
    gzipped: sum(bodies.map((body) => gzipSync(body).length)),
  };
}
