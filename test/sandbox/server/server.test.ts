import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startServer, type RunningServer } from "../../../sandbox/server/server.mjs";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sandbox-server-"));
  const files: Record<string, string> = {
    "secret.txt": "not served",
    "page/index.html": "<title>page</title>",
    "page/attach.js": "attach()",
    "dist/taskpane.html":
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    "dist/manifest.xml": '<a href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"/>',
    "dist/functions.json": "{}",
    "dist/assets/icon 16.png": "\x89PNG",
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, "latin1");
  }
  symlinkSync(path.join(folder, "secret.txt"), path.join(folder, "dist/link.txt"));
  server = await startServer({ pageDir: path.join(folder, "page"), distDir: path.join(folder, "dist") });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string) => fetch(new URL(address, server.url));

/** A request whose path nothing tidies up before it is sent. */
const getRaw = (rawPath: string, headers: http.OutgoingHttpHeaders = {}) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    http
      .get({ hostname, port, path: rawPath, headers }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      })
      .on("error", reject);
  });

describe("what it serves", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/?level=1.14", "text/html; charset=utf-8"],
    ["/sandbox/attach.js", "text/javascript; charset=utf-8"],
    ["/addin/taskpane.html", "text/html; charset=utf-8"],
    ["/addin/functions.json", "application/json; charset=utf-8"],
    ["/addin/assets/icon%2016.png", "image/png"],
    ["/office-js/office.js", "text/javascript; charset=utf-8"],
    ["/office-js/excel-win32-16.01.js", "text/javascript; charset=utf-8"],
    ["/office-js/custom-functions-runtime.js", "text/javascript; charset=utf-8"],
  ])("%s as %s, never cached", async (address, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("puts Office.js from npm into the add-in's pages and leaves every other file alone", async () => {
    expect(await (await get("/addin/taskpane.html")).text()).toBe(
      '<script src="/sandbox/attach.js"></script><script src="/office-js/office.js"></script>',
    );
    expect(await (await get("/addin/manifest.xml")).text()).toContain("https://appsforoffice.microsoft.com");
  });

  it("answers HEAD without a body and no other method", async () => {
    const head = await fetch(server.url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
  });
});

describe("what it refuses", () => {
  it.each([
    "/addin/../secret.txt",
    "/addin/..%2fsecret.txt",
    "/addin/%2e%2e/secret.txt",
    "/addin/..%5csecret.txt",
    "/addin//../../secret.txt",
    "/addin/link.txt",
    "/addin/taskpane.html%00.png",
    "/addin/%",
    "/addin/assets",
    "/addin/missing.html",
    "/package.json",
  ])("%s is a page that says so", async (rawPath) => {
    const { status, body } = await getRaw(rawPath);
    expect(status).toBe(404);
    expect(body).toContain("There is nothing at this address");
    expect(body).not.toContain("not served");
  });

  it("answers a missing file with a page to look at, not to download", async () => {
    expect((await get("/missing")).headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("shows the address that was asked for as text", async () => {
    expect((await getRaw("/%3Cscript%3E")).body).toContain("<code>/&lt;script&gt;</code>");
  });

  it("answers no other name than this machine's own", async () => {
    expect((await getRaw("/", { Host: "example.com" })).status).toBe(403);
  });

  it("says so when the port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ port })).rejects.toThrow("EADDRINUSE");
  });
});
