/** Finds Chromium for the tests, or says what to do. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium: the environment's, the system's, or Playwright's own; undefined where there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    ...onPath.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...installed,
    chromium.executablePath(),
  ];
  return candidates.find((file) => existsSync(file));
}

/** As {@link findBrowser}, and where there is none, installs one: Debian's package as root, else Playwright's build. */
export function findOrFetchBrowser() {
  const found = findBrowser();
  if (found) return found;
  const asRoot = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  console.log("No Chromium found; installing one…");
  if (asRoot && run("apt-get", ["update"])) run("apt-get", ["install", "-y", "chromium"]);
  if (!findBrowser()) run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  return findBrowser();
}

export const noBrowser = `No Chromium, Chrome or Edge found, and none could be installed.
Install one (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to its executable, and run this again.`;

/** Arguments for a headless run that keeps to this machine. */
export const headlessArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

function run(command, args) {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}
