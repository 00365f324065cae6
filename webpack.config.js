const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { builtManifest } = require("./scripts/build/builtManifest.cjs");
const { FinishedMetadataPlugin } = require("./scripts/build/finishedMetadata.cjs");
const { HelpPagesPlugin } = require("./scripts/build/helpPages.cjs");

/** The address that manifest.xml in the source is written for; the build puts the real one in its place. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** The functions' scripts, one a language, and each with a page of its own. */
const functionBundles = ["functions", "functions-de"];

const tokensCss = path.resolve(__dirname, "scripts/build/tokensCss.cjs");

const planningWords = (language) => path.resolve(__dirname, `src/planning/words/${language}.ts`);

/**
 * The add-in, built into dist/.
 *
 *   --env baseUrl=https://plans.example.com/     where dist/ will be served
 *   --env officeJsHost=https://…                 Microsoft's CDN, or the one of a government cloud
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/*$/, "/");
  const officeJsHost = (env.officeJsHost ?? "https://appsforoffice.microsoft.com").replace(/\/+$/, "");
  const officeScript = (file) => `${officeJsHost}/lib/1/hosted/${file}`;

  return {
    mode,
    target: ["web", "es2017"],
    devtool: mode === "production" ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      functions: "./src/functions/functions.ts",
      "functions-de": { import: "./src/functions/functions.ts", layer: "de" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
      // Seconds, not minutes, until the pane says that a part of it doesn't come.
      chunkLoadTimeout: 20_000,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      // Styles come with the scripts: one thing less that may not load.
      parser: { css: { exportType: "style" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm test`, once, for everything.
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2017" } },
        },
        { test: /[\\/]tokens\.css$/, loader: tokensCss },
        {
          test: /[\\/]firstTokens\.css$/,
          loader: tokensCss,
          options: { namedIn: path.resolve(__dirname, "src/taskpane") },
        },
        {
          // functions-de.js is functions.js with German error sentences.
          issuerLayer: "de",
          resolve: { alias: { [planningWords("en")]: planningWords("de") } },
        },
      ],
    },
    optimization: {
      // functions.js is loaded alone, in an engine without a page: it must hold all it needs.
      splitChunks: { chunks: (chunk) => !functionBundles.includes(chunk.name) },
    },
    experiments: { layers: true, css: true },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack-addin"),
      buildDependencies: { config: [__filename] },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      new FinishedMetadataPlugin({ file: "functions.json", baseUrl, languages: ["de"] }),
      new HelpPagesPlugin({ files: { en: "functions.json", de: "functions-de.json" }, folder: "help" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        officeJs: officeScript("office.js"),
      }),
      ...functionBundles.map(
        (name) =>
          new HtmlPlugin({
            filename: `${name}.html`,
            template: "./src/functions/functions.html",
            chunks: [name],
            officeJs: officeScript("custom-functions-runtime.js"),
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (content) => builtManifest(content.toString(), DEVELOPMENT_URL, baseUrl),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: "https",
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
    },
  };
};
