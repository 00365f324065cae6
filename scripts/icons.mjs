/** Renders assets/icon.svg in the sizes that the manifest names: `node scripts/icons.mjs`. */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findOrFetchBrowser, headlessArguments, noBrowser } from "./browser.mjs";

const sizes = [16, 32, 64, 80];
const executablePath = findOrFetchBrowser();
if (!executablePath) throw new Error(noBrowser);

const svg = readFileSync("assets/icon.svg", "utf8");
const browser = await chromium.launch({ executablePath, args: headlessArguments });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
