import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "./findLibreOffice";

/**
 * Opens a file in a headless LibreOffice that calculates every formula anew, whatever values the file brings along, and
 * saves it in another format.
 * @param from and `to`: endings of file names, `xlsx`, `fods`, `pdf`
 */
export async function convertInLibreOffice(file: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const soffice = findLibreOffice();
  if (soffice === undefined) {
    throw new Error("LibreOffice isn't installed.");
  }
  const folder = await mkdtemp(path.join(tmpdir(), "soffice-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user/registrymodifications.xcu"), alwaysCalculate);
    await writeFile(path.join(folder, `book.${from}`), file);
    await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      path.join(folder, "out"),
      path.join(folder, `book.${from}`),
    ]);
    return await readFile(path.join(folder, "out", `book.${to}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without this, LibreOffice believes the values in the file. 0: always calculate, whatever program wrote it. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) {
        resolve();
      } else {
        reject(new Error(`LibreOffice ended with ${String(code)}: ${complaint}`));
      }
    });
  });
}
