import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { type FunctionsOptions, type FunctionsSession, startFunctions } from "./functions";
import type { OfficeHost } from "../../sandbox/host/officeHost";
import { functionsJson } from "../reference/functionsJson";

const source = path.resolve(__dirname, "../../src/functions/functions.ts");

/** The product's own functions in a page of theirs, under the genuine runtime. */
export async function startPlanFunctions(host: OfficeHost): Promise<FunctionsSession> {
  const { functions } = (await functionsJson()) as unknown as Pick<FunctionsOptions, "metadata"> & {
    functions: FunctionsOptions["metadata"];
  };
  return startFunctions(host, { script: { text: await script() }, metadata: functions, namespace: "PLAN" });
}

/** The functions and what they need in one script, associated by their ids as the build does it. */
async function script(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "functions-"));
  const entry = `import * as functions from ${JSON.stringify(source)};
for (const [name, call] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), call);`;
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: ["web", "es2020"],
        entry: `data:text/javascript,${encodeURIComponent(entry)}`,
        output: { path: folder, filename: "functions.js" },
        resolve: { extensions: [".ts"] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: "swc-loader",
              options: { jsc: { target: "es2020", parser: { syntax: "typescript" } } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
  const text = await readFile(path.join(folder, "functions.js"), "utf8");
  await rm(folder, { recursive: true });
  return text;
}
