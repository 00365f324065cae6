/** Builds the stand-in for Microsoft's template beside which the pane is measured. */
import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** A copy of dist/ with the template for a pane: built as ours is, served as ours is. Answers its folder. */
export async function buildTemplate() {
  const folder = path.resolve(".cache/bench-template");
  rmSync(folder, { recursive: true, force: true });
  cpSync("dist", folder, { recursive: true });
  const { default: webpack } = await import("webpack");
  const { default: HtmlPlugin } = await import("html-webpack-plugin");
  const ours = require(path.resolve("webpack.config.js"))({}, { mode: "production" });
  const compiler = webpack({
    ...ours,
    entry: { template: "./bench/template/index.tsx" },
    output: { ...ours.output, path: folder, clean: false },
    cache: false,
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./bench/template/taskpane.html",
        officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      }),
    ],
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
  return folder;
}
