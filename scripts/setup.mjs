/** Installs the dependencies where they are missing or older than the lock file. Needs nothing but Node. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

export function ensureInstalled() {
  requireNode(20);
  process.chdir(root);
  if (!isStale()) return;
  console.log("Installing dependencies (npm ci)…");
  const { status } = spawnSync("npm", ["ci"], { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`
The dependencies could not be installed. npm's own message is above; most often it is the network:
the machine must reach an npm registry once. Run the same command again when it does.`);
    process.exit(1);
  }
}

function isStale() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(path.join(root, "package-lock.json")).mtimeMs;
}

function requireNode(major) {
  if (Number(process.versions.node.split(".")[0]) >= major) return;
  console.error(`Account Planner needs Node ${major} or newer; this is ${process.version}.`);
  process.exit(1);
}
