import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";
import { VERSION } from "../../../src/taskpane/settings/version";

const read = (file: string) => readFileSync(path.resolve(__dirname, "../../..", file), "utf8");

it("is the version of the package", () => {
  expect((JSON.parse(read("package.json")) as { version: string }).version).toBe(VERSION);
});

it("is the version of the manifest, which has four parts", () => {
  expect(/<Version>([\d.]+)<\/Version>/.exec(read("manifest.xml"))?.[1]).toBe(`${VERSION}.0`);
});
