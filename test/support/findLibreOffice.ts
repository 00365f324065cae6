import { existsSync } from "node:fs";
import path from "node:path";

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
