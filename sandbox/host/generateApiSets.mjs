/**
 * Reads from Office.js's type declarations in which requirement set each member of each Excel class appeared.
 * `node sandbox/host/generateApiSets.mjs` writes apiSets.json; with `--check` it only says whether that is current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const target = new URL("./apiSets.json", import.meta.url);
const declarations = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");

/** What the client does by itself and never asks the host for. */
const clientOnly = new Set(["context", "set", "load", "track", "untrack", "toJSON"]);

/** The first set in a note such as `[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it.]`. */
function apiSet(text) {
  return /\[Api set:\s*(\w+ \d+\.\d+)/.exec(text)?.[1];
}

function leadingComment(node, source) {
  return source.text.slice(node.pos, node.getStart(source));
}

function classSets(declaration, source) {
  const ofClass = apiSet(leadingComment(declaration, source));
  const members = new Map();
  for (const member of declaration.members) {
    const name = member.name?.getText(source);
    const set = apiSet(leadingComment(member, source)) ?? ofClass;
    if (set !== undefined && !clientOnly.has(name) && !members.has(name)) members.set(name, set);
  }
  const bySet = {};
  for (const [name, set] of members) bySet[set] = bySet[set] === undefined ? name : `${bySet[set]} ${name}`;
  return bySet;
}

function excelClasses(source) {
  const excel = source.statements.filter((one) => ts.isModuleDeclaration(one) && one.name.text === "Excel");
  return excel.flatMap((one) => one.body.statements.filter(ts.isClassDeclaration));
}

const source = ts.createSourceFile("index.d.ts", readFileSync(declarations, "utf8"), ts.ScriptTarget.Latest);
const sets = {};
for (const declaration of excelClasses(source)) sets[declaration.name.text] = classSets(declaration, source);
const json = `${JSON.stringify(sets, null, 2)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(target, json);
} else if (readFileSync(target, "utf8") !== json) {
  console.error(
    "sandbox/host/apiSets.json is not what @types/office-js says: run node sandbox/host/generateApiSets.mjs",
  );
  process.exitCode = 1;
}
