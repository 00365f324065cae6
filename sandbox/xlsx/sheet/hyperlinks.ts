import { splitSheet } from "../../engine/address";
import type { SavedWorkbook } from "../savedWorkbook";

export interface CellLink {
  /** An address of the web, or `#` and a place in the workbook. */
  readonly target: string;
  readonly tip?: string | undefined;
}

/** The links of a sheet by the address of their cell. */
export function hyperlinksOf({ state }: SavedWorkbook, sheetId: string): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const [key, { address, documentReference, screenTip }] of state.sheet(sheetId).hyperlinks) {
    const target =
      typeof documentReference === "string" && documentReference !== ""
        ? `#${documentReference}`
        : typeof address === "string"
          ? address
          : "";
    if (target !== "") {
      links.set(splitSheet(key).rest, {
        target,
        ...(typeof screenTip === "string" && screenTip !== "" && { tip: screenTip }),
      });
    }
  }
  return links;
}
