/** The two builds: the add-in for production, and the sandbox that stands in for Excel. */
import { createRequire } from "node:module";
import path from "node:path";
import { buildIfChanged } from "./upToDate.mjs";

const require = createRequire(import.meta.url);
const shared = ["package-lock.json", "tsconfig.json", "scripts/build"];

/** Builds dist/: what Excel loads. */
export async function buildAddIn() {
  await buildIfChanged({
    name: "addin",
    sources: [...shared, "src", "assets", "manifest.xml", "webpack.config.js"],
    output: "dist/manifest.xml",
    build: () => bundle("the add-in", "webpack.config.js", "production"),
  });
}

/** Builds the sandbox's page. */
export async function buildSandbox() {
  await buildIfChanged({
    name: "sandbox",
    sources: [...shared, "sandbox"],
    output: ".cache/sandbox/index.html",
    build: () => bundle("the sandbox", "sandbox/webpack.config.js", "development"),
  });
}

async function bundle(what, configFile, mode) {
  const { default: webpack } = await import("webpack");
  console.log(`Building ${what}…`);
  const made = require(path.resolve(configFile));
  const config = typeof made === "function" ? made({}, { mode }) : made;
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}
