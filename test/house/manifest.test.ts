import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import { builtManifest } from "../../scripts/build/builtManifest.cjs";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { document } = new JSDOM(source, { contentType: "text/xml" }).window;
const all = (name: string) => [...document.getElementsByTagName(name)];
const value = (element: Element | undefined) => element?.getAttribute("DefaultValue") ?? "";
const german = (element: Element) =>
  [...element.children].find((child) => child.getAttribute("Locale") === "de-DE")?.getAttribute("Value");
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(all)
    .filter((entry) => entry.hasAttribute("id"))
    .map((entry) => [entry.getAttribute("id"), value(entry)]),
);
/** Width and height from a PNG's header (PNG specification, 11.2.2 IHDR). */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
const development = "https://localhost:3000/";

describe("the manifest", () => {
  it("refers only to resources that it has, and has none that nothing refers to", () => {
    const used = [...document.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  it("gives every resource an id of at most 32 characters", () => {
    expect([...resources.keys()].filter((id) => id === null || id.length > 32)).toEqual([]);
  });

  it("keeps to the lengths that Excel shows, in every language", () => {
    const texts = (list: string) =>
      [...document.querySelectorAll(`${list}[DefaultValue], ${list} *`)].map(
        (element) => value(element) || (element.getAttribute("Value") ?? ""),
      );
    const tooLong = (list: string, most: number) =>
      texts(list).filter((text) => text === "" || text.length > most);
    expect(tooLong("OfficeApp > DisplayName", 125)).toEqual([]);
    expect(tooLong("OfficeApp > Description", 250)).toEqual([]);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
  });

  it("says everything that people read in German, too, but for the names of the product and of the functions", () => {
    const read = [
      ...document.querySelectorAll(
        "OfficeApp > DisplayName, OfficeApp > Description, OfficeApp > SupportUrl",
      ),
      ...all("bt:String"),
      ...all("bt:Url").filter((url) => /\/help\/|\/functions\./.test(value(url))),
    ];
    const onlyEnglish = read.filter((text) => !german(text)).map(value);
    expect([...new Set(onlyEnglish)].sort()).toEqual(["Account Planner", "PLAN"]);
    expect(read.filter((text) => german(text) === value(text))).toEqual([]);
  });

  it("shows icons of the sizes that it says, at 16, 32 and 80 px for controls and 32 and 64 for the store", () => {
    const named = all("bt:Image").filter((image) => image.hasAttribute("size"));
    expect([...new Set(named.map((image) => image.getAttribute("size")))]).toEqual(["16", "32", "80"]);
    const icons = [
      ...named.map((image) => ({
        address: resources.get(image.getAttribute("resid")) ?? "",
        size: Number(image.getAttribute("size")),
      })),
      { address: value(all("IconUrl")[0]), size: 32 },
      { address: value(all("HighResolutionIconUrl")[0]), size: 64 },
    ];
    for (const { address, size } of icons) {
      const { width, height } = sizeOf(readFileSync(path.join(root, address.replace(development, ""))));
      expect([address, width, height]).toEqual([address, size, size]);
    }
  });

  it("asks for the custom functions and the Excel API that the product is written for, at the root", () => {
    const sets = [...document.querySelectorAll("OfficeApp > Requirements > Sets > Set")];
    expect(sets.map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`)).toEqual([
      "ExcelApi 1.9",
      "CustomFunctionsRuntime 1.1",
    ]);
  });

  it("runs the functions in a runtime of their own", () => {
    expect(all("Runtimes")).toEqual([]);
    expect(resources.get("Functions.Namespace")).toBe("PLAN");
  });

  it("names only addresses of the development server, which the build replaces", () => {
    const addresses = source.match(/https?:\/\/[^"\s]+/g) ?? [];
    const foreign = addresses.filter((a) => !a.startsWith(development) && !/schemas|w3\.org/.test(a));
    expect(foreign).toEqual([]);
  });

  it("satisfies Microsoft's published schema where that is at hand", () => {
    const schema = path.join(root, "../shared/schemas/manifest/OfficeAppManifestV1_1.xsd");
    const atHand = existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0;
    const built = builtManifest(source, development, "https://plans.example.com/");
    const check = () =>
      execFileSync("xmllint", ["--noout", "--schema", schema, "-"], { input: built, stdio: "pipe" });
    expect(atHand ? check().toString() : "").toBe("");
  });
});

describe("the built add-in", () => {
  const dist = path.join(root, "dist");
  const built = readFileSync(path.join(dist, "manifest.xml"), "utf8");

  it("serves every file that the manifest names", () => {
    const files = [...built.matchAll(/Value="https:\/\/localhost:3000\/([^"?]*)[^"]*"/g)].map(
      ([, file]) => file ?? "",
    );
    expect(files).toEqual(
      expect.arrayContaining(["functions-de.js", "functions-de.html", "help/de/index.html"]),
    );
    expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  });

  it("speaks German wherever Office does", () => {
    const count = (locale: string) => built.split(`Override Locale="${locale}"`).length - 1;
    const german = ["de-DE", "de-AT", "de-CH", "de-LI", "de-LU"].map(count);
    expect(new Set(german).size).toBe(1);
    expect(german[0]).toBe(source.split("Override ").length - 1);
  });

  it("links each language's metadata to help in that language", () => {
    const helpUrls = (file: string) =>
      (
        JSON.parse(readFileSync(path.join(dist, file), "utf8")) as { functions: { helpUrl: string }[] }
      ).functions.map(({ helpUrl }) => helpUrl.replace(development, ""));
    const english = helpUrls("functions.json");
    const german = helpUrls("functions-de.json");
    expect(german).toEqual(english.map((file) => file.replace("help/", "help/de/")));
    expect([...english, ...german].filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
  });

  it("loads Office.js from Microsoft's CDN, and nothing else from outside", () => {
    for (const page of ["taskpane.html", "functions.html", "functions-de.html"]) {
      const html = readFileSync(path.join(dist, page), "utf8");
      const outside = [...html.matchAll(/(?:src|href)="?(https?:[^"\s>]*)/g)].map(([, address]) => address);
      expect(outside).toHaveLength(1);
      expect(outside[0]).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//);
    }
  });

  it("associates every function that the metadata names", () => {
    const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as {
      allowErrorForDataTypeAny: boolean;
      functions: { id: string; helpUrl: string }[];
    };
    const script = readFileSync(path.join(dist, "functions.js"), "utf8");
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.length).toBeGreaterThanOrEqual(5);
    for (const { id } of metadata.functions) expect(script).toContain(`CustomFunctions.associate("${id}"`);
  });
});
