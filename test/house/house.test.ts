import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";

const root = path.resolve(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => file && !/\.(png|ico)$/.test(file));
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const offenders = (files: string[], pattern: RegExp) => files.filter((file) => pattern.test(read(file)));

describe("the house", () => {
  it("lets only src/workbook say Excel", () => {
    const others = tracked.filter((file) =>
      /^src\/(planning|functions|sheets|taskpane)\/.*\.tsx?$/.test(file),
    );
    expect(offenders(others, /\bExcel\.(run|Range|Workbook|Worksheet|Table|RequestContext)\b/)).toEqual([]);
  });

  it("keeps the planning code free of clocks and chance", () => {
    const planning = tracked.filter(
      (file) => file.startsWith("src/planning/") || file.startsWith("src/functions/"),
    );
    expect(offenders(planning, /new Date\(\)|Date\.now\(|Math\.random\(|setTimeout\(/)).toEqual([]);
  });

  it("uses no dialog of the browser and no history, which Excel's pane doesn't have", () => {
    const product = tracked.filter((file) => /^src\/.*\.(tsx?|html)$/.test(file));
    expect(
      offenders(
        product,
        /(^|[^.\w])(window\.)?(alert|confirm|prompt)\(|\bhistory\.(push|replace|back|forward|go)|window\.history|onbeforeunload/m,
      ),
    ).toEqual([]);
  });

  it("names no package registry and no path of somebody's machine", () => {
    const addresses = /registry\.(npmjs|yarnpkg)\.|(^|[^\w.-])\/(home|Users|root)\/\w/m;
    expect(
      offenders(
        tracked.filter((file) => file !== "test/house/house.test.ts"),
        addresses,
      ),
    ).toEqual([]);
    expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });

  it("has no skipped and no focused test", () => {
    const tests = tracked.filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("test/house/"));
    expect(offenders(tests, /\b(it|test|describe)\.(skip|only|todo|failing)\b|\bx(it|describe)\(/)).toEqual(
      [],
    );
  });
});

describe("the import walls", () => {
  const config = path.join(root, ".dependency-cruiser.cjs");
  const depcruise = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  /** The names of the rules that a tree of these files breaks. */
  const broken = (files: Record<string, string>) => {
    const tree = mkdtempSync(path.join(tmpdir(), "walls-"));
    for (const [file, text] of Object.entries({ "tsconfig.json": "{}", ...files })) {
      mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
      writeFileSync(path.join(tree, file), text);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [depcruise, "--config", config, "--output-type", "json", "src", "sandbox"],
      {
        cwd: tree,
        maxBuffer: 1 << 26,
      },
    );
    rmSync(tree, { recursive: true });
    const report = JSON.parse(stdout.toString()) as { summary: { violations: { rule: { name: string } }[] } };
    return report.summary.violations.map(({ rule }) => rule.name);
  };
  const used = {
    "src/taskpane/index.tsx": 'import "../planning/a";',
    "src/planning/a.ts": "export {};",
    "sandbox/b.ts": "export {};",
  };

  it.each([
    ["nothing in an honest tree", {}, []],
    [
      "planning that reaches for the workbook",
      { "src/planning/a.ts": 'import "../workbook/x";', "src/workbook/x.ts": "export {};" },
      ["src-planning-walls"],
    ],
    [
      "a pane that reaches past the workbook",
      {
        "src/taskpane/index.tsx": 'import "../planning/a"; import "../sheets/x";',
        "src/sheets/x.ts": "export {};",
      },
      ["pane-walls"],
    ],
    [
      "a product that knows the sandbox",
      { "src/taskpane/index.tsx": 'import "../planning/a"; import "../../sandbox/b";' },
      ["product-without-sandbox"],
    ],
    [
      "a sandbox that knows the product",
      { "sandbox/b.ts": 'import "../src/planning/a";' },
      ["sandbox-without-product"],
    ],
    [
      "a cycle",
      { "src/planning/a.ts": 'import "./c";', "src/planning/c.ts": 'import "./a";' },
      ["no-cycles"],
    ],
  ])("notice %s", (_, files, rules) => {
    expect(broken({ ...used, ...files })).toEqual(rules);
  });
});
