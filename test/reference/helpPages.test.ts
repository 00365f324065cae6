import { spawnSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import { helpPages } from "../../scripts/build/helpPages/helpPages";
import { functionIds } from "../../src/reference/functionId";
import { functionsJson } from "./functionsJson";

let pages: Record<string, string> = {};
let documents: [name: string, page: Document][] = [];
beforeAll(async () => {
  pages = helpPages(await functionsJson());
  documents = Object.entries(pages)
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, html]) => [name, new JSDOM(html).window.document]);
});

/** What a page must not have, by page. */
function offences(find: (page: Document, name: string) => unknown[]): Record<string, unknown[]> {
  return Object.fromEntries(
    documents
      .map(([name, page]) => [name, find(page, name)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe("the help pages", () => {
  it("are one a function, where functions.json links to, the index and a style sheet", () => {
    const expected = ["help.css", "index.html", ...functionIds.map((id) => `${id.toLowerCase()}.html`)];
    expect(Object.keys(pages).sort()).toEqual(expected.sort());
  });

  it("hold no script and no address but their own", () => {
    expect(offences((page) => [...page.querySelectorAll("script, iframe, img, [style], [onclick]")])).toEqual(
      {},
    );
    expect(Object.entries(pages).filter(([, text]) => /https?:|\/\/[a-z]|@import|url\(/.test(text))).toEqual(
      [],
    );
  });

  it("link only to pages that there are", () => {
    const targets = (page: Document) =>
      [...page.querySelectorAll("a, link")].map((link) => link.getAttribute("href") ?? "");
    expect(offences((page) => targets(page).filter((href) => !(href in pages)))).toEqual({});
  });

  it("can all be reached from the index, and lead back to it", () => {
    const index = documents.find(([name]) => name === "index.html")?.[1];
    const linked = [...(index?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    expect(linked.sort()).toEqual(functionIds.map((id) => `${id.toLowerCase()}.html`).sort());
    expect(
      offences((page, name) =>
        name === "index.html" || page.querySelector('a[href="index.html"]') ? [] : [name],
      ),
    ).toEqual({});
  });

  it("say their language and title, and have one main heading", () => {
    expect(
      offences((page) => [
        ...(page.documentElement.lang === "en" ? [] : ["no language"]),
        ...(page.title.length > 10 ? [] : ["no title"]),
        ...(page.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]),
        ...(page.querySelectorAll("main").length === 1 ? [] : ["not one main"]),
      ]),
    ).toEqual({});
    expect(new Set(documents.map(([, page]) => page.title)).size).toBe(documents.length);
  });

  it("skip no level of heading, and repeat no heading", () => {
    expect(
      offences((page) => {
        const headings = [...page.querySelectorAll("h1, h2, h3, h4")];
        const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
        const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
        const texts = headings.map((heading) => heading.textContent);
        return [...skips, ...texts.filter((text, i) => texts.indexOf(text) !== i)];
      }),
    ).toEqual({});
  });

  it("give every heading cell of a table its scope, and every table that can scroll a name", () => {
    expect(offences((page) => [...page.querySelectorAll("th:not([scope])")])).toEqual({});
    expect(
      offences((page) =>
        [...page.querySelectorAll("table")].filter(
          (table) => !(table.getAttribute("aria-label") ?? table.parentElement?.getAttribute("aria-label")),
        ),
      ),
    ).toEqual({});
  });

  it("say nothing that is no word", () => {
    expect(offences((page) => page.body.textContent?.match(/undefined|NaN|\[object/g) ?? [])).toEqual({});
  });

  it("say where data is stored", () => {
    expect(pages["index.html"]).toContain("Nothing leaves this workbook.");
  });

  it("come out of the build's own way of loading them just the same", async () => {
    const script = `process.stdout.write(JSON.stringify(
      require("./scripts/build/helpPages.cjs").helpPages(JSON.parse(require("node:fs").readFileSync(0, "utf8")))))`;
    const { stdout } = spawnSync(process.execPath, ["-e", script], {
      cwd: path.resolve(__dirname, "../.."),
      input: JSON.stringify(await functionsJson()),
      maxBuffer: 1 << 26,
    });
    expect(JSON.parse(stdout.toString())).toEqual(pages);
  });
});
