/** What `npm run bench` prints. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
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
