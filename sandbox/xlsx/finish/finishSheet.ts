import type { Engine } from "../../engine/engine";
import type { CellMark } from "../sheet/writeCells";
import { validationsXml } from "./validationsXml";

/** Puts a sheet's validations into its XML, behind its conditional formats. */
export function addValidations(xml: string, engine: Engine, sheetId: string): string {
  const rules = validationsXml(engine.parts.validations.all.filter((rule) => rule.sheetId === sheetId));
  return rules === ""
    ? xml
    : xml.replace(/<(?:hyperlinks|printOptions|pageMargins)\b/, (next) => rules + next);
}

/** Marks the conditional formats that keep later ones from being looked at. */
export function addStops(xml: string, engine: Engine, sheetId: string): string {
  const stops = new Set(
    engine.parts.conditionalFormats.all
      .filter((rule) => rule.sheetId === sheetId)
      .flatMap(({ content }, i) => (content["stopIfTrue"] === true ? [String(i + 1)] : [])),
  );
  return xml.replace(/(<cfRule [^>]*?priority="(\d+)")/g, (rule: string, _: string, priority: string) =>
    stops.has(priority) ? `${rule} stopIfTrue="1"` : rule,
  );
}

/** Gives the marked cells the format that `formatFor` finds for them: by the number of their present one, and their mark. */
export function addMarks(
  xml: string,
  marks: ReadonlyMap<string, CellMark>,
  formatFor: (format: number, mark: CellMark) => number,
): string {
  return marks.size === 0
    ? xml
    : xml.replace(
        /<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g,
        (cell: string, address: string, format: string | undefined) => {
          const mark = marks.get(address);
          return mark ? `<c r="${address}" s="${formatFor(Number(format ?? 0), mark)}"` : cell;
        },
      );
}

/** Keeps carriage returns in texts: raw ones are read back as line feeds (XML 1.0, 2.11). */
export function keepReturns(xml: string): string {
  return xml.replace(/<(t|v)[ >][^<]*\r[^<]*</g, (text) => text.replaceAll("\r", "&#13;"));
}
