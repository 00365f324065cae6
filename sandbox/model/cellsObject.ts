import type { Area } from "../engine/area";
import { formatAddress } from "../engine/address";
import { HostObject } from "../host/hostObject";
import type { Book } from "./book";
import { sheetInfo } from "./book";

/** An object that stands for an area of a sheet: a range and its parts. */
export abstract class CellsObject extends HostObject {
  constructor(
    protected readonly book: Book,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  protected fullAddress(): string {
    return formatAddress(sheetInfo(this.book, this.sheetId).name, this.area);
  }
}
