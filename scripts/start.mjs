/** `npm start`: installs, builds, serves the sandbox and opens it in the browser. */
import { spawn } from "node:child_process";
import { ensureInstalled } from "./setup.mjs";

ensureInstalled();
const { buildAddIn, buildSandbox } = await import("./build/build.mjs");
const { startServer } = await import("../sandbox/server/server.mjs");

try {
  await buildAddIn();
  await buildSandbox();
} catch (error) {
  console.error(`The build failed.\n${error.message}`);
  process.exit(1);
}

const wanted = Number(process.env.PORT ?? 3100);
const { url } = await startServer({ port: wanted }).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.log(`Port ${wanted} is taken; using a free one.`);
  return startServer({ port: 0 });
});
console.log(`\nAccount Planner is running at ${url}\nPress Ctrl+C to stop.`);
if (!process.env.CI && !process.argv.includes("--no-open")) open(url);

/** Opens the user's browser; where there is none, the address above is enough. */
function open(address) {
  const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
