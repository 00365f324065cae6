/** Builds only what has changed: a stamp file holds the fingerprint of the sources that the last build was made from. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Runs `build` unless `output` exists and was built from these very `sources` (files and folders). */
export async function buildIfChanged({ name, sources, output, build }) {
  const stamp = path.join(".cache", `${name}.stamp`);
  const fingerprint = fingerprintOf(sources);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  await build();
  mkdirSync(".cache", { recursive: true });
  writeFileSync(stamp, fingerprint);
}

function fingerprintOf(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesBelow).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry).flatMap((child) => filesBelow(path.join(entry, child)));
}
