/**
 * Serves the sandbox, to this machine only:
 *
 *   /             the page, from `pageDir`
 *   /sandbox/     its scripts, among them attach.js
 *   /addin/       the add-in's production build, from `distDir`: unchanged, but see hostedByUs.mjs
 *   /office-js/   Office.js as published on npm
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fileUnder } from "./fileUnder.mjs";
import { hostedByUs } from "./hostedByUs.mjs";
import { mimeType } from "./mimeTypes.mjs";
import { notFoundPage } from "./notFoundPage.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const officeJsDir = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);

export const defaultFolders = {
  pageDir: path.join(root, ".cache/sandbox"),
  distDir: path.join(root, "dist"),
};

/** Starts the server; port 0 takes a free one. Resolves once it listens, rejects where the port is taken. */
export async function startServer({
  port = 0,
  pageDir = defaultFolders.pageDir,
  distDir = defaultFolders.distDir,
} = {}) {
  const folders = [
    ["/sandbox/", pageDir],
    ["/addin/", distDir],
    ["/office-js/", officeJsDir],
    ["/", pageDir],
  ];
  const server = http.createServer((request, response) => {
    answer(request, response, folders, distDir).catch((error) => {
      response.writeHead(500, plainText).end(`The sandbox's server failed: ${error.message}\n`);
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const plainText = { "Content-Type": "text/plain; charset=utf-8" };
const always = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

async function answer(request, response, folders, distDir) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response
      .writeHead(405, { ...plainText, Allow: "GET, HEAD" })
      .end("Only GET and HEAD are answered here.\n");
    return;
  }
  if (!isOurs(request.headers.host)) {
    response.writeHead(403, plainText).end("This server answers for localhost only.\n");
    return;
  }
  const urlPath = pathOf(request.url);
  const [prefix, folder] = folders.find(([prefix]) => urlPath?.startsWith(prefix)) ?? [];
  const file = folder && (await fileUnder(folder, urlPath.slice(prefix.length)));
  if (!file) {
    response
      .writeHead(404, { ...always, "Content-Type": mimeType("not-found.html") })
      .end(notFoundPage(urlPath ?? request.url));
    return;
  }
  let body = await readFile(file);
  if (folder === distDir && file.endsWith(".html")) body = Buffer.from(hostedByUs(body.toString("utf8")));
  response.writeHead(200, { ...always, "Content-Type": mimeType(file), "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The decoded path of a request; undefined where it can't be decoded or tries to climb or to name a byte 0. */
function pathOf(url) {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const climbs = decoded.split(/[/\\]/).includes("..");
    return climbs || decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** A page elsewhere may point its own name at this machine: only requests made to localhost are answered. */
function isOurs(host = "") {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}
