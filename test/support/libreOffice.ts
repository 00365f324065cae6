import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readFlatSheets, writeFlatSheets } from "./flatSheets";
import type { CalculatedValue, SheetContent } from "./sheetContent";

/** Where LibreOffice is, or undefined: `SOFFICE` names it, else it is looked for where packages put it. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const places = [
    process.env["SOFFICE"],
    ...folders.map((folder) => path.join(folder, "soffice")),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}

/**
 * Calculates sheets in a headless LibreOffice that trusts no value cached in a file.
 *
 * @param soffice as {@link findLibreOffice} gives it
 * @param sheets formulas as Excel writes them in a file, in English; each refers to its own sheet, or to others by name
 * @returns for each sheet, its rows of values
 */
export async function calculateInLibreOffice(
  soffice: string,
  sheets: readonly SheetContent[],
): Promise<CalculatedValue[][][]> {
  const folder = await mkdtemp(path.join(tmpdir(), "soffice-"));
  try {
    await writeProfile(path.join(folder, "profile"));
    const file = path.join(folder, "cases.fods");
    await writeFile(file, writeFlatSheets(sheets));
    await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      "fods",
      "--outdir",
      path.join(folder, "out"),
      file,
    ]);
    return readFlatSheets(await readFile(path.join(folder, "out/cases.fods"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 0: always recalculate on load, whatever program wrote the file. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

async function writeProfile(profile: string): Promise<void> {
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user/registrymodifications.xcu"), settings);
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code}: ${complaint}`)),
    );
  });
}
