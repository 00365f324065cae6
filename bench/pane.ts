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
  readonly usual: Times;
  /** On a processor four times slower. */
  readonly slow: Times;
}

/** Milliseconds from the beginning of the page. */
export interface Times {
  /** Until there is something that can be clicked. */
  readonly clickable: Moment;
  /** Until the heading stands. */
  readonly shown: Moment;
  /** Until a click on the button has had its effect. */
  readonly answered: Moment;
}

export interface Moment {
  readonly elapsed: number;
  /** Of these, those in which the page's thread was at work; the sandbox answers for Excel in the same thread. */
  readonly worked: number;
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

/** What is marked as it happens, in this order. */
const marks = ["begun", "clickable", "shown", "answered"] as const;

const attempts = 25;
const slowdown = 4;

export async function run(browserPath: string, builds: readonly PaneBuild[]): Promise<readonly PaneCost[]> {
  const browser = await chromium.launch({ executablePath: browserPath, args: headlessArguments });
  const panes: OpenPane[] = [];
  for (const build of builds) panes.push(await start(browser, build));
  const weights: Weights[] = [];
  for (const pane of panes) weights.push(await loaded(browser, pane));
  const usual = await several(browser, panes);
  for (const { page } of panes) {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  const slow = await several(browser, panes);
  for (const { stop } of panes) await stop();
  await browser.close();
  return panes.map(({ build: { name } }, i) => ({
    name,
    ...(weights[i] as Weights),
    usual: usual[i] as Times,
    slow: slow[i] as Times,
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

/** Runs in every frame before its scripts; marks in the pane's when there is a button, and its heading. */
function watch({ heading }: PaneBuild): void {
  if (window.name !== "pane") return;
  performance.mark("begun");
  const shown = new Promise<void>((resolve) => {
    let isClickable = false;
    const observer = new MutationObserver(() => {
      if (!isClickable && document.querySelector("button") !== null) {
        isClickable = true;
        performance.mark("clickable");
      }
      if (![...document.querySelectorAll("h1")].some(({ textContent }) => textContent === heading)) return;
      observer.disconnect();
      performance.mark("shown");
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true });
  });
  Object.assign(window, { shown });
}

/** Runs in the pane: clicks once the screen is painted, and marks when what comes of it is there. */
async function click({ button, next }: PaneBuild): Promise<void> {
  await (window as unknown as { shown: Promise<void> }).shown;
  const { sandbox } = window.parent;
  const hasAnswered = () =>
    next === undefined
      ? sandbox.values("A1")[0]?.[0] === "Some text."
      : [...document.querySelectorAll("h1")].some(({ textContent }) => textContent === next);
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === button)?.click();
  while (!hasAnswered()) await frame();
  performance.mark("answered");
}

/** Opens the pane beside a workbook in which nothing has been begun. */
async function open(browser: Browser, { page, build }: OpenPane): Promise<Times> {
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The sandbox has opened no pane.");
  await browser.startTracing(page, { categories: ["blink.user_timing"] });
  await frame.goto(frame.url());
  await frame.evaluate(click, build);
  const times = timesIn(await browser.stopTracing());
  await page.evaluate(async (begins) => {
    const { engine, model } = await window.sandbox.ready;
    // Our pane notes in the workbook that a plan is begun.
    while (begins && model.state.settings.size === 0) await new Promise(requestAnimationFrame);
    model.state.settings.clear();
    await window.sandbox.type("A1", "");
    await engine.settled();
  }, build.next !== undefined);
  return times;
}

/** An event of Chromium's trace: when it happened and what its thread had worked until then, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly tts: number;
}

function timesIn(trace: Buffer): Times {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const [begun, ...moments] = marks.map((mark) => traceEvents.filter(({ name }) => name === mark).at(-1));
  const [clickable, shown, answered] = moments.map((moment) => {
    if (begun === undefined || moment === undefined) throw new Error("Chromium's trace lacks a mark.");
    return { elapsed: (moment.ts - begun.ts) / 1000, worked: (moment.tts - begun.tts) / 1000 };
  });
  return { clickable, shown, answered } as Times;
}

/** The middle of some attempts, in turn: a machine that is busy for a while is busy for each. */
async function several(browser: Browser, panes: readonly OpenPane[]): Promise<readonly Times[]> {
  const all = panes.map((): Times[] => []);
  for (let i = 0; i < attempts; i++)
    for (const [which, pane] of panes.entries()) {
      await pane.page.bringToFront();
      all[which]?.push(await open(browser, pane));
    }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[attempts >> 1] ?? NaN;
  return all.map((times) => {
    const moment = (which: keyof Times): Moment => ({
      elapsed: middle(times.map((each) => each[which].elapsed)),
      worked: middle(times.map((each) => each[which].worked)),
    });
    return { clickable: moment("clickable"), shown: moment("shown"), answered: moment("answered") };
  });
}

/** What the pane asks for. */
async function loaded(browser: Browser, pane: OpenPane): Promise<Weights> {
  const { page, build } = pane;
  await page.bringToFront();
  await open(browser, pane);
  const frame = page.frame({ name: "pane" });
  if (!frame) throw new Error("The sandbox has opened no pane.");
  const { shown, asked } = await frame.evaluate(() => ({
    shown: performance.getEntriesByName("shown")[0]?.startTime ?? NaN,
    asked: performance.getEntriesByType("resource").map((entry) => ({
      file: /\/addin\/([^?]+\.(?:js|css))/.exec(entry.name)?.[1],
      came: (entry as PerformanceResourceTiming).responseEnd,
    })),
  }));
  const weightUntil = (end: number): Weight => {
    const files = asked.flatMap(({ file, came }) => (file === undefined || came > end ? [] : [file]));
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
