/** Lets the build, which is CommonJS, use modules of the project that are written in TypeScript. */
const fs = require("node:fs");
const { transformSync } = require("@swc/core");

const extensions = [".ts", ".tsx"];

/** What the module exports, compiled anew together with all TypeScript modules that it imports. */
function requireTypeScript(file) {
  for (const extension of extensions) require.extensions[extension] = compile;
  try {
    return require(file);
  } finally {
    for (const extension of extensions) delete require.extensions[extension];
    for (const loaded of Object.keys(require.cache)) {
      if (extensions.some((extension) => loaded.endsWith(extension))) delete require.cache[loaded];
    }
  }
}

function compile(module, filename) {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    swcrc: false,
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith(".tsx") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
}

module.exports = { requireTypeScript };
