import type { Engine } from "../../engine/engine";
import sample from "../../samples/accounts.csv";
import { importCsv } from "./importCsv";

/** Puts the sample's sheet in place of the blank one that a new workbook has. */
export function openSample(engine: Engine): void {
  const blank = engine.sheets.map(({ id }) => id);
  importCsv(engine, "Accounts.csv", sample);
  for (const id of blank) engine.deleteSheet(id);
}
