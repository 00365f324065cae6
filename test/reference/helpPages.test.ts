import { spawnSync } from "node:child_process";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import { helpPages } from "../../scripts/build/helpPages/helpPages";
import { functionIds } from "../../src/reference/functionId";
import { languages } from "../../src/reference/words/language";
import { functionsJsons } from "./functionsJson";

let pages: Record<string, string> = {};
let documents: [name: string, page: Document][] = [];
beforeAll(async () => {
  pages = helpPages(await functionsJsons());
  documents = Object.entries(pages)
    .filter(([name]) => name.endsWith(".html"))
    .map(([name, html]) => [name, new JSDOM(html).window.document]);
});

/** The file that a link on a page leads to. */
const targetOf = (page: string, href: string | null) => path.posix.join(path.posix.dirname(page), href ?? "");
const languageOfPage = (page: string) => (page.startsWith("de/") ? "de" : "en");

/** What a page must not have, by page. */
function offences(find: (page: Document, name: string) => unknown[]): Record<string, unknown[]> {
  return Object.fromEntries(
    documents
      .map(([name, page]) => [name, find(page, name)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe("the help pages", () => {
  it("are one a function, where functions.json links to, and the index, in each language; and a style sheet", () => {
    const names = ["index.html", ...functionIds.map((id) => `${id.toLowerCase()}.html`)];
    const expected = ["help.css", ...names, ...names.map((name) => `de/${name}`)];
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
    const targets = (page: Document, name: string) =>
      [...page.querySelectorAll("a, link")].map((link) => targetOf(name, link.getAttribute("href")));
    expect(offences((page, name) => targets(page, name).filter((href) => !(href in pages)))).toEqual({});
  });

  it.each(languages)("can all be reached from the index, and lead back to it: %s", (language) => {
    const ours = documents.filter(([name]) => languageOfPage(name) === language);
    const index = ours.find(([name]) => name.endsWith("index.html"))?.[1];
    const linked = [...(index?.querySelectorAll("main a") ?? [])].map((link) => link.getAttribute("href"));
    expect(linked.sort()).toEqual(functionIds.map((id) => `${id.toLowerCase()}.html`).sort());
    const lost = ours.filter(([, page]) => page !== index && !page.querySelector('a[href="index.html"]'));
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it("lead to the same page in the other language, for readers and for programs", () => {
    const counterpart = (name: string) => (name.startsWith("de/") ? name.slice(3) : `de/${name}`);
    expect(
      offences((page, name) => {
        const visible = [...page.querySelectorAll("nav a[hreflang]")].map((link) => [
          link.textContent,
          link.getAttribute("lang"),
          targetOf(name, link.getAttribute("href")),
        ]);
        const alternates = [...page.querySelectorAll("link[rel=alternate]")].map((link) => [
          link.getAttribute("hreflang"),
          targetOf(name, link.getAttribute("href")),
        ]);
        const other = languageOfPage(name) === "de" ? ["English", "en"] : ["Deutsch", "de"];
        const pair = [name, counterpart(name)].map((file) => [languageOfPage(file), file]);
        return isDeepStrictEqual(visible, [[...other, counterpart(name)]]) &&
          isDeepStrictEqual(alternates.sort(), pair.sort())
          ? []
          : [visible, alternates];
      }),
    ).toEqual({});
  });

  it("say their language and title, and have one main heading", () => {
    expect(
      offences((page, name) => [
        ...(page.documentElement.lang === languageOfPage(name) ? [] : ["no language"]),
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
    expect(pages["de/index.html"]).toContain("Nichts verlässt diese Arbeitsmappe.");
  });

  it("show a German reader what German Excel takes and shows", () => {
    const german = pages["de/churnavg.html"] ?? "";
    expect(german).toContain("=PLAN.CHURNAVG(B4:E4;4;&quot;weighted&quot;;B2:E2)");
    expect(german).toContain("=PLAN.CHURNAVG({0,1.&quot;&quot;.0,2.0,3};2)");
    expect(german).toContain("#ZAHL!");
    expect(german).toContain("13,7\u00a0%");
    expect(german).not.toMatch(/#(VALUE!|NUM!|N\/A)|\bIF\(|\bSUM\(/);
  });

  it("come out of the build's own way of loading them just the same", async () => {
    const script = `process.stdout.write(JSON.stringify(
      require("./scripts/build/helpPages.cjs").helpPages(JSON.parse(require("node:fs").readFileSync(0, "utf8")))))`;
    const { stdout } = spawnSync(process.execPath, ["-e", script], {
      cwd: path.resolve(__dirname, "../.."),
      input: JSON.stringify(await functionsJsons()),
      maxBuffer: 1 << 26,
    });
    expect(JSON.parse(stdout.toString())).toEqual(pages);
  });
});
