/** What `npm run bench` prints. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { run as runBuild } from "./build";
import { findBrowser } from "../scripts/browser.mjs";
import { run as runFunctions } from "./functions";
import { run as runPane, type Moment } from "./pane";
import { run as runRuntime } from "./runtime";

const round = (value: number) => Number(value.toPrecision(3));

console.log(
  "\nFunctions, called directly, in nanoseconds a row: all of it; a bare loop over typed arrays, down to",
);
console.log(
  "its guards and compensated sums; and what nobody can avoid: reading cells, making a row for each result",
);
console.table(
  runFunctions().map(({ name, rows, milliseconds, bareMilliseconds, cellMilliseconds }) => {
    const aRow = (amount: number): number => round((amount * 1e6) / rows);
    return {
      function: name,
      rows,
      ms: round(milliseconds),
      "ns a row": aRow(milliseconds),
      "bare loop": aRow(bareMilliseconds),
      "cells alone": aRow(cellMilliseconds),
      "times bare": round(milliseconds / bareMilliseconds),
      "times bare and cells": round(milliseconds / (bareMilliseconds + cellMilliseconds)),
    };
  }),
);

/** Kept small, as the functions start with every workbook that uses one. */
const mostGzipped: Readonly<Record<string, number>> = {
  "functions.js": 12 * 1024,
  "functions-de.js": 12 * 1024,
};

console.log("\nBundles, as served (Office.js not included)");
console.table(
  readdirSync("dist")
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const content = readFileSync(path.join("dist", file));
      const limit = mostGzipped[file] ?? "";
      return { file, bytes: content.length, gzipped: gzipSync(content).length, limit };
    }),
);

void printRuntime().then(printBuild).then(printPane);

async function printRuntime(): Promise<void> {
  console.log(
    "\nCalls through Microsoft's runtime: one on a range, beside one a row; a call on one cell shows its wait",
  );
  console.table(
    (await runRuntime()).map(({ name, rows, cellMilliseconds, rangeMilliseconds, singleMilliseconds }) => ({
      function: name,
      rows,
      "ms for one cell": round(cellMilliseconds),
      "ms for the range": round(rangeMilliseconds),
      "ms for a call a row": round(singleMilliseconds),
      "µs a row, range": round((rangeMilliseconds * 1e3) / rows),
      "µs a row, calls": round((singleMilliseconds * 1e3) / rows),
      "times the range": round(singleMilliseconds / rangeMilliseconds),
    })),
  );
}

async function printBuild(): Promise<void> {
  const costs = await runBuild();
  console.log("\nThe plan in the workbook, through Office.js, on an engine that doesn't calculate");
  console.table(
    costs.map((cost) => ({
      operation: cost.operation,
      accounts: cost.accounts,
      requests: cost.requests,
      "kB sent": round(cost.bytes / 1024),
      "largest, kB": round(cost.largestRequest / 1024),
      "kB answered": round(cost.answered / 1024),
      "largest answer, kB": round(cost.largestAnswer / 1024),
      "bytes a cell": round(cost.bytesPerCell),
      "ms ours": round(cost.ours),
      "ms host's": round(cost.hosts),
      "heap, MB": round(cost.heap / 1024 / 1024),
    })),
  );
}

async function printPane(): Promise<void> {
  const browser = findBrowser();
  if (browser === undefined)
    return console.log("\nThe pane wasn't measured: no Chromium, Chrome or Edge found.");
  const costs = await runPane(browser, [
    {
      name: "Account Planner",
      folder: "dist",
      heading: "From a list of accounts to a plan",
      button: "Start a plan",
      next: "Where are your accounts?",
    },
    {
      name: "Microsoft's template",
      folder: ".cache/bench-template",
      heading: "Welcome",
      button: "Insert text",
    },
  ]);
  console.log(
    "\nThe pane's first screen in Chromium, beside Microsoft's template (see bench/template); without Office.js",
  );
  console.table(
    costs.map(({ name, first, whole }) => ({
      pane: name,
      "to the heading: files": first.files,
      bytes: first.bytes,
      gzipped: first.gzipped,
      "to a click’s effect: files": whole.files,
      "all bytes": whole.bytes,
      "all gzipped": whole.gzipped,
    })),
  );
  console.log("\nHow long that takes, in milliseconds: elapsed, and of these at work (medians)");
  const both = ({ elapsed, worked }: Moment) => `${round(elapsed)}, ${round(worked)}`;
  console.table(
    costs.flatMap(({ name, usual, slow }) =>
      Object.entries({ "this machine’s": usual, "four times slower": slow }).map(([processor, times]) => ({
        pane: name,
        processor,
        "something to click": both(times.clickable),
        heading: both(times.shown),
        "a click’s effect": both(times.answered),
      })),
    ),
  );
}
