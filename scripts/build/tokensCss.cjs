/**
 * A loader for webpack: Fluent's tokens as a style sheet, in the pane's light, dark and high-contrast colours. With the option `namedIn`
 * only those that the style sheets below this folder name.
 */
const fs = require("node:fs");
const path = require("node:path");
const { requireTypeScript } = require("./requireTypeScript.cjs");

const theme = path.resolve(__dirname, "../../src/taskpane/theme");
const brand = path.join(theme, "brand.ts");
const contrast = path.join(theme, "contrastTheme.ts");

module.exports = function tokensCss() {
  const { namedIn } = this.getOptions();
  const isWanted = namedIn === undefined ? () => true : namedBy(styleSheets(this, namedIn));
  this.addDependency(brand);
  this.addDependency(contrast);
  const { lightTheme, darkTheme } = requireTypeScript(brand);
  const light = Object.entries(lightTheme).filter(([token]) => isWanted(token));
  const dark = Object.entries(darkTheme).filter(
    ([token, value]) => isWanted(token) && lightTheme[token] !== value,
  );
  const { contrastTheme } = requireTypeScript(contrast);
  const twoColors = Object.entries(contrastTheme).filter(([token]) => isWanted(token));
  return (
    rule(":root", light) + rule(':root[data-colors="dark"]', dark) + rule(":root[data-contrast]", twoColors)
  );
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
