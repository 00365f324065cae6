import type { Area } from "../../engine/area";
import { cellArea } from "../../engine/area";
import { formatAddress } from "../../engine/address";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { sheetInfo } from "../book";
import { RangeFormat } from "../format/rangeFormat";
import { applyStyle } from "../format/rangeStyle";

type Properties = Readonly<Record<string, unknown>>;

/** Names that `setCellProperties` has for what the borders call otherwise. */
const borderNames: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Formats each cell with the properties at its place: `{ format: { fill: { color } }, style }`. */
export function writeCellProperties(
  book: Book,
  sheetId: string,
  area: Area,
  rows: readonly (readonly unknown[])[],
): void {
  rows.forEach((row, i) =>
    row.forEach((properties, j) => {
      const cell = cellArea(area.row + i, area.column + j);
      const { style, format } = record(properties);
      if (typeof style === "string") {
        applyStyle(book, sheetId, cell, style);
      }
      assign(new RangeFormat(book, sheetId, cell), record(format));
    }),
  );
}

/** The properties asked for by `true`, cell by cell. */
export function readCellProperties(
  book: Book,
  sheetId: string,
  area: Area,
  options: Properties,
): Properties[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => {
      const cell = cellArea(area.row + i, area.column + j);
      return {
        ...(options["address"] === true && { address: formatAddress(sheetInfo(book, sheetId).name, cell) }),
        ...(options["style"] === true && {
          style: book.engine.styles(sheetId, cell)[0]?.[0]?.styleName ?? "Normal",
        }),
        ...(options["format"] !== undefined && {
          format: pick(new RangeFormat(book, sheetId, cell), record(options["format"])),
        }),
      };
    }),
  );
}

function assign(target: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    const own = memberOf(target, name);
    if (own instanceof HostObject) {
      assign(own, record(value));
    } else if (value !== undefined && value !== null && !Reflect.set(target, name, value)) {
      throw new HostError("InvalidArgument", `${name} can't be set.`);
    }
  }
}

function pick(target: HostObject, options: Properties): Properties {
  return Object.fromEntries(
    Object.entries(options).map(([name, wanted]) => {
      const own = memberOf(target, name);
      return [name, own instanceof HostObject ? pick(own, record(wanted)) : own];
    }),
  );
}

function memberOf(target: HostObject, name: string): unknown {
  const borders = "getItem" in target ? (target as { getItem(key: string): HostObject }) : undefined;
  if (borders && borderNames[name] !== undefined) {
    return borders.getItem(borderNames[name]);
  }
  if (!(name in target)) {
    throw new HostError("InvalidArgument", `${name} is not a property of ${target.apiName}.`);
  }
  return Reflect.get(target, name);
}

const record = (value: unknown): Properties =>
  typeof value === "object" && value !== null ? (value as Properties) : {};
