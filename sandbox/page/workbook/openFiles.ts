import type { Engine } from "../../engine/engine";
import { CsvError } from "../csv/csvError";
import { decodeText } from "../csv/decodeText";
import { say } from "../notices/notices";
import { importCsv } from "./importCsv";

/** Opens each file as a table and says in words what came of it. */
export async function openFiles(engine: Engine, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      const { sheetName, tableName, rows } = importCsv(engine, file.name, text);
      const count = rows === 1 ? "1 row" : `${rows.toLocaleString("en-US")} rows`;
      say("done", `${file.name} is open: ${count} in the table ${tableName} on the sheet “${sheetName}”.`);
    } catch (error) {
      const reason =
        error instanceof CsvError ? error.message : `Something unexpected happened: ${String(error)}`;
      say("error", `${file.name} couldn’t be opened. ${reason}`);
      return;
    }
  }
}
