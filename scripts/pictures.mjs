/** Takes the README's picture of the sandbox: `npm run build` and `npm start` once, then `node scripts/pictures.mjs`. */
import { chromium } from "playwright-core";
import { startServer } from "../sandbox/server/server.mjs";
import { findOrFetchBrowser, headlessArguments, noBrowser } from "./browser.mjs";

const executablePath = findOrFetchBrowser();
if (!executablePath) throw new Error(noBrowser);
const server = await startServer({ port: 0 });
const browser = await chromium.launch({ executablePath, args: headlessArguments });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
await page.goto(server.url);
await page.evaluate(() => window.sandbox.ready.then(() => undefined));

const pane = page.frameLocator("iframe[name=pane]");
const press = (name) => pane.getByRole("button", { name, exact: true }).click();
await press("Start a plan");
for (let step = 1; step < 5; step++) await press("Next");
await press("Build the plan");
await pane.getByRole("heading", { name: "Your plan is ready" }).waitFor();
await press("Change the plan");
for (let step = 1; step < 4; step++) await press("Next");
await page.evaluate(() => window.sandbox.select("'Goal Back-Calculation'!A1"));
await page.evaluate(() => window.sandbox.settled());
await page.waitForTimeout(2000);
await page.screenshot({ path: "docs/overview.png" });

await browser.close();
await server.close();
