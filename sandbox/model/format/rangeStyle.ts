import type { Area } from "../../engine/area";
import type { StylePatch } from "../../engine/cellStyle";
import { plainStyle } from "../../engine/cellStyle";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { guardSheet } from "../guard";
import { allStyleParts, patchOfParts } from "./styleParts";

/** The name of the cells' style; null where they differ. */
export function commonStyleName(book: Book, sheetId: string, area: Area): string | null {
  const names = new Set(
    book.engine.styles(sheetId, area).flatMap((row) => row.map((style) => style.styleName ?? "Normal")),
  );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/** Formats the cells as the style says, in the parts that it includes. */
export function applyStyle(book: Book, sheetId: string, area: Area, name: string): void {
  guardSheet(book, sheetId, "allowFormatCells");
  const named = book.state.styles.find(name);
  if (!named) {
    throw new HostError("InvalidArgument", `There is no style called ${name}.`);
  }
  book.engine.format(sheetId, area, {
    ...patchOfParts(named.style, named.parts),
    styleName: named.name === "Normal" ? undefined : named.name,
  });
}

/** Takes a cell back to how it came. */
export const noStyle: StylePatch = { ...patchOfParts(plainStyle, allStyleParts), styleName: undefined };
