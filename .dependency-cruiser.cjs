/** The walls between the rooms of the house. Each says why. */
const only = (from, allowed, comment) => ({
  name: `${from.replace(/[^a-z]+/g, "-")}-walls`,
  comment,
  severity: "error",
  from: { path: `^${from}/` },
  to: { pathNot: [`^${from}/`, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "A cycle has no beginning to read from. (Types alone may refer to each other: they don't run.)",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is dead, or an entry point that belongs in this list.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: ["^src/functions/functions\\.ts$", "^src/taskpane/index\\.tsx$", "\\.d\\.ts$"],
      },
      to: {},
    },
    only("src/planning", [], "What is true knows of nothing: no Excel, no React, no library."),
    only(
      "src/functions",
      ["^src/planning/"],
      "The functions run alone, without a page: nothing but the planning code.",
    ),
    only(
      "src/reference",
      ["^src/planning/", "borgar/fx"],
      "What the functions mean is data, for help pages and sheets alike, and how formulas are written in each language.",
    ),
    only(
      "src/sheets",
      ["^src/(planning|reference)/"],
      "A sheet is data; how it gets into Excel is not its business.",
    ),
    only(
      "src/workbook",
      ["^src/(planning|reference|sheets)/", "^node_modules/valibot/", "borgar/fx"],
      "The way to Excel knows no pane.",
    ),
    {
      name: "pane-walls",
      comment: "The pane stands on planning and workbook; sheets and functions are reached through them.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: ["^src/(sheets|functions)/"] },
    },
    {
      name: "product-without-sandbox",
      comment: "The product is what Excel loads; the sandbox only stands in for Excel.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: ["^sandbox/", "^test/", "^scripts/"] },
    },
    {
      name: "sandbox-without-product",
      comment: "The sandbox could serve any add-in: it knows nothing of account planning.",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: ["^src/", "^test/"] },
    },
    {
      name: "model-without-univer",
      comment: "The object model stands on the engine's interface; Univer can be exchanged.",
      severity: "error",
      from: { path: "^sandbox/(model|host)/" },
      to: { path: ["^node_modules/@univerjs"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(css|html|json)$" },
  },
};
