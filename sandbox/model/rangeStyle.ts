import type { Area } from "../engine/area";
import type { StylePatch } from "../engine/cellStyle";
import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { guardSheet } from "./guard";

/** The name of the cells' style; null where they differ. */
export function commonStyleName(book: Book, sheetId: string, area: Area): string | null {
  const names = new Set(
    book.engine.styles(sheetId, area).flatMap((row) => row.map((style) => style.styleName ?? "Normal")),
  );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/** Everything that a style can set back to the default, so that a cell shows nothing of its style before. */
const blank: StylePatch = {
  numberFormat: undefined,
  fill: undefined,
  fontName: undefined,
  fontSize: undefined,
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
  superscript: undefined,
  subscript: undefined,
  horizontal: undefined,
  vertical: undefined,
  wrap: undefined,
  indent: undefined,
  shrink: undefined,
  rotation: undefined,
  readingOrder: undefined,
  borderTop: undefined,
  borderBottom: undefined,
  borderLeft: undefined,
  borderRight: undefined,
  locked: undefined,
  formulaHidden: undefined,
};

/** Formats the cells as the style says; a style without a number format of its own leaves theirs. */
export function applyStyle(book: Book, sheetId: string, area: Area, name: string): void {
  guardSheet(book, sheetId, "allowFormatCells");
  const named = book.state.styles.find(name);
  if (!named) {
    throw new HostError("InvalidArgument", `There is no style called ${name}.`);
  }
  const { numberFormat, ...looks } = blank;
  const keepsFormat = named.style.numberFormat === undefined && named.name !== "Normal";
  book.engine.format(sheetId, area, {
    ...looks,
    ...(!keepsFormat && { numberFormat }),
    ...named.style,
    styleName: named.name === "Normal" ? undefined : named.name,
  });
}

export const noStyle: StylePatch = { ...blank, styleName: undefined };
