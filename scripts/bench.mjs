/** `npm run bench`: measures, without judging. Tests assert no times; this shows them. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./setup.mjs";

ensureInstalled();
const { buildAddIn, buildSandbox } = await import("./build/build.mjs");
const { buildTemplate } = await import("./build/template.mjs");
const { default: webpack } = await import("webpack");

await buildAddIn();
await buildSandbox();
await buildTemplate();
const stats = await new Promise((resolve, reject) =>
  webpack(
    {
      mode: "development",
      devtool: false,
      target: "node20",
      entry: path.join(root, "bench/main.ts"),
      output: { path: path.join(root, ".cache/bench"), filename: "main.cjs" },
      resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
      // What is installed is loaded as it is; only our own TypeScript is compiled.
      externals: ({ context, request }, done) => {
        // Scripts that look for files beside themselves stay where they are.
        if (request.endsWith(".mjs"))
          return done(null, `import ${pathToFileURL(path.resolve(context, request))}`);
        return /^[./]/.test(request) || path.isAbsolute(request) ? done() : done(null, `commonjs ${request}`);
      },
      module: {
        rules: [
          {
            test: /\.tsx?$/,
            loader: "swc-loader",
            options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
          },
        ],
      },
    },
    (error, result) => (error ? reject(error) : resolve(result)),
  ),
);
if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
await import(path.join(root, ".cache/bench/main.cjs"));
