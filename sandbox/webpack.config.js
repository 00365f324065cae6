const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "..");

/**
 * The sandbox page, built into .cache/sandbox: for development alone, so transpiled only and never minified.
 * `attach` is what the add-in's own pages load in front of Office.js; it must stay small.
 */
module.exports = {
  mode: "development",
  context: root,
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    page: "./sandbox/page/main.tsx",
    attach: "./sandbox/page/frames/attach.ts",
  },
  output: {
    path: path.join(root, ".cache/sandbox"),
    filename: "[name].js",
    publicPath: "/sandbox/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.csv$/, type: "asset/source" },
    ],
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, ".cache/webpack-sandbox"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "./sandbox/page/index.html",
      chunks: ["page"],
      scriptLoading: "defer",
    }),
  ],
};
