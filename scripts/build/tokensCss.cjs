/**
 * A loader for webpack: Fluent's tokens as a style sheet, in the pane's light and dark colours. With the option `namedIn`
 * only those that the style sheets below this folder name.
 */
const fs = require("node:fs");
const path = require("node:path");
const { requireTypeScript } = require("./requireTypeScript.cjs");

const brand = path.resolve(__dirname, "../../src/taskpane/theme/brand.ts");

module.exports = function tokensCss() {
  const { namedIn } = this.getOptions();
  const isWanted = namedIn === undefined ? () => true : namedBy(styleSheets(this, namedIn));
  this.addDependency(brand);
  const { lightTheme, darkTheme } = requireTypeScript(brand);
  const light = Object.entries(lightTheme).filter(([token]) => isWanted(token));
  const dark = Object.entries(darkTheme).filter(
    ([token, value]) => isWanted(token) && lightTheme[token] !== value,
  );
  return rule(":root", light) + rule(':root[data-colors="dark"]', dark);
};

function styleSheets(loader, folder) {
  loader.addContextDependency(folder);
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".css"))
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8"));
}

function namedBy(texts) {
  const names = new Set(texts.flatMap((text) => text.match(/(?<=var\(--)\w+/g) ?? []));
  return (token) => names.has(token);
}

function rule(selector, tokens) {
  return `${selector}{${tokens.map(([token, value]) => `--${token}:${value}`).join(";")}}`;
}
