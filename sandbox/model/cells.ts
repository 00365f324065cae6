import type { Area } from "../engine/area";

/** An area and the sheet it is on. */
export interface Cells {
  readonly sheetId: string;
  readonly area: Area;
}
