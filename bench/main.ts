/** What `npm run bench` prints. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { run as runBuild } from "./build";
import { run as runFunctions } from "./functions";

const round = (value: number) => Number(value.toPrecision(3));

console.log("\nFunctions, called directly; ratio to a bare loop over typed arrays");
console.table(
  runFunctions().map(({ name, rows, milliseconds, nanosecondsPerRow, ratio }) => ({
    function: name,
    rows,
    ms: round(milliseconds),
    "ns a row": round(nanosecondsPerRow),
    ratio: round(ratio),
  })),
);

console.log("\nBundles, as served (Office.js not included)");
console.table(
  readdirSync("dist")
    .filter((file) => file.endsWith(".js"))
    .map((file) => {
      const content = readFileSync(path.join("dist", file));
      return { file, bytes: content.length, gzipped: gzipSync(content).length };
    }),
);

void runBuild().then((costs) => {
  console.log("\nThe plan in the workbook, through Office.js, on an engine that doesn't calculate");
  console.table(
    costs.map((cost) => ({
      operation: cost.operation,
      accounts: cost.accounts,
      requests: cost.requests,
      "kB sent": round(cost.bytes / 1024),
      "largest, kB": round(cost.largestRequest / 1024),
      "kB answered": round(cost.answered / 1024),
      "largest answer, kB": round(cost.largestAnswer / 1024),
      "bytes a cell": round(cost.bytesPerCell),
      "ms ours": round(cost.ours),
      "ms host's": round(cost.hosts),
      "heap, MB": round(cost.heap / 1024 / 1024),
    })),
  );
});
