import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";

const dist = path.resolve(__dirname, "../../dist");
const built = (file: string) => readFileSync(path.join(dist, file), "utf8");
const page = built("taskpane.html");
const ownFiles = [...page.matchAll(/(?:src|href)="?([^\s">]+)/g)].flatMap(([, address = ""]) =>
  address.startsWith("https:") ? [] : [address],
);
const parts = [page, ...ownFiles.map(built)];
const lateParts = readdirSync(dist)
  .filter((file) => file.endsWith(".js") && !ownFiles.includes(file))
  .map(built);

/** Microsoft's React template comes to 102 kB, built in the same way: `npm run bench` measures both. */
const mostGzipped = 90_000;
const mostBytes = 280_000;

describe("what the pane's first screen loads", () => {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

  it("is less than Microsoft's template does", () => {
    expect(ownFiles).toContain("taskpane.js");
    expect(sum(parts.map((part) => gzipSync(part).length))).toBeLessThan(mostGzipped);
    expect(sum(parts.map((part) => Buffer.byteLength(part)))).toBeLessThan(mostBytes);
  });

  it.each([
    ["Fluent's components", "fui-Button"],
    ["their styles' engine", "insertionPoint"],
    ["valibot", "abortEarly"],
    ["the wizard's steps", "Where are your accounts?"],
    ["German", "Plan beginnen"],
  ])("is without %s, which comes later", (_, mark) => {
    expect(lateParts.some((part) => part.includes(mark))).toBe(true);
    expect(parts.filter((part) => part.includes(mark))).toEqual([]);
  });

  it("shows what it is about at once", () => {
    expect(parts.some((part) => part.includes("From a list of accounts to a plan"))).toBe(true);
  });
});
