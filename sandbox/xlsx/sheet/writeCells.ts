import type { CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../engine/address";
import type { Area } from "../../engine/area";
import { cellArea } from "../../engine/area";
import type { CellValue } from "../../engine/cellValue";
import { CellError } from "../../engine/cellValue";
import type { SavedWorkbook } from "../savedWorkbook";
import { fileFormula } from "../formula/fileFormula";
import { returnsArray } from "../formula/returnsArray";
import { fileStyle } from "./fileStyle";
import type { CellLink } from "./hyperlinks";
import { hyperlinksOf } from "./hyperlinks";

/** What the file says of a cell beyond its value and its look. */
export interface CellMark {
  /** The named style. */
  readonly styleName?: string | undefined;
  /** Text typed after an apostrophe. */
  readonly quoted: boolean;
}

/** Rows that are read from the engine at a time. */
const BLOCK = 1_000;

/** Values, formulas with the values they have now, and looks. */
export function writeCells(
  sheet: Worksheet,
  saved: SavedWorkbook,
  sheetId: string,
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  const used = saved.engine.usedArea(sheetId, false);
  const links = hyperlinksOf(saved, sheetId);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += BLOCK) {
    const rows = Math.min(BLOCK, used.row + used.rows - row);
    writeBlock(sheet, saved, sheetId, { ...used, row, rows }, links, marks);
  }
  return marks;
}

function writeBlock(
  sheet: Worksheet,
  saved: SavedWorkbook,
  sheetId: string,
  area: Area,
  links: ReadonlyMap<string, CellLink>,
  marks: Map<string, CellMark>,
): void {
  const { engine } = saved;
  const values = engine.values(sheetId, area);
  const entries = engine.entries(sheetId, area);
  const styles = engine.styles(sheetId, area);
  const formula = formulaWriter(saved, sheetId);
  entries.forEach((line, i) =>
    line.forEach((entry, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const style = styles[i]?.[j] ?? {};
      const value = values[i]?.[j] ?? null;
      const styled = Object.keys(style).length > 0;
      if (entry.formula === undefined && value === null && !styled) {
        return;
      }
      const cell = sheet.getCell(row + 1, column + 1);
      const content = entry.formula === undefined ? plain(value) : formula(entry.formula, value, row, column);
      const link = links.get(formatArea(cellArea(row, column)));
      cell.value = link ? linked(content, link) : content;
      if (styled) {
        cell.style = fileStyle(style);
      }
      if (entry.quoted === true || style.styleName !== undefined) {
        marks.set(cell.address, { styleName: style.styleName, quoted: entry.quoted === true });
      }
    }),
  );
}

function formulaWriter({ engine }: SavedWorkbook, sheetId: string) {
  const blocks = new Set(
    engine.names.all.filter(({ formula }) => formula.includes(":")).map(({ name }) => name.toLowerCase()),
  );
  return (formula: string, value: CellValue, row: number, column: number): CellValueInput => {
    const spill = engine.spillArea(sheetId, row, column);
    const array = spill !== undefined || returnsArray(formula, (name) => blocks.has(name.toLowerCase()));
    const table = engine.parts.tables.at(sheetId, row, column)?.name;
    return {
      formula: fileFormula(formula, { table, array }),
      // A formula never comes to a blank: what refers to one shows 0, and what shows nothing is an empty text.
      result: plain(value) ?? "",
      ...(array && {
        shareType: "array",
        isDynamicArray: true,
        ref: formatArea(spill ?? cellArea(row, column)),
      }),
    } as CellValueInput;
  };
}

/** A value in the library's words; texts are texts whatever they look like. */
function plain(value: CellValue): string | number | boolean | null | { error: "#N/A" } {
  // The library knows fewer errors by name than Excel, and writes any.
  return value instanceof CellError ? { error: value.code as "#N/A" } : value;
}

function linked(content: CellValueInput, { target, tip }: CellLink): CellValueInput {
  const link = { hyperlink: target, ...(tip !== undefined && { tooltip: tip }) };
  if (typeof content === "object" && content !== null && "formula" in content) {
    return { ...content, ...link } as CellValueInput;
  }
  return typeof content === "string" ? { text: content, ...link } : content;
}
