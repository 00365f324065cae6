import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";

/** Gives the text of a script by its path, `office.js` or `en-us/office_strings.js`. */
type ScriptSource = (path: string) => Promise<string>;

const officeJs = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The files of Microsoft's package, unmodified. */
export const officeJsFiles: ScriptSource = (path) => readFile(join(officeJs, path), "utf8");

export interface OfficeWindow {
  readonly window: DOMWindow & Record<string, unknown>;
  /** What the page's scripts reported as errors so far. */
  readonly problems: readonly unknown[];
  close(): void;
}

interface OfficeWindowOptions {
  /** Runs before the first script: the place to attach a host. */
  readonly prepare: (window: DOMWindow) => void;
  /** Paths of scripts, in order. */
  readonly scripts: readonly string[];
  readonly source?: ScriptSource;
}

const origin = "https://add-in.example/";

/** Opens a page with nothing but scripts, and waits for its `load` event. */
export async function openOfficeWindow(options: OfficeWindowOptions): Promise<OfficeWindow> {
  const { prepare, scripts, source = officeJsFiles } = options;
  const problems: unknown[] = [];
  const console = new VirtualConsole();
  console.on("jsdomError", (problem) => problems.push(problem));
  console.on("error", (problem) => problems.push(problem));
  const tags = scripts.map((path) => `<script src="${origin}${path}"></script>`).join("");
  const dom = new JSDOM(`<!doctype html><html><head>${tags}</head><body></body></html>`, {
    url: `${origin}page.html`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new Scripts(source),
    virtualConsole: console,
    beforeParse: prepare,
  });
  await new Promise<void>((resolve) => dom.window.addEventListener("load", () => resolve()));
  return { window: dom.window as OfficeWindow["window"], problems, close: () => dom.window.close() };
}

class Scripts extends ResourceLoader {
  constructor(private readonly source: ScriptSource) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = this.source(new URL(url).pathname.slice(1)).then((text) => Buffer.from(text));
    return Object.assign(file, { abort: () => undefined }) as ReturnType<ResourceLoader["fetch"]>;
  }
}
