import type { Area } from "../../engine/area";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { clearCells } from "./clearCells";
import { KeyedCollection } from "../keyedCollection";
import { Range } from "./range";

/** Cells of one sheet that aren't a rectangle: several of them. */
export class RangeAreas extends HostObject {
  override readonly apiName = "Excel.RangeAreas";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly parts: readonly Area[],
  ) {
    super();
  }

  override get defaultProperties(): readonly string[] {
    return ["address", "addressLocal", "areaCount", "cellCount"];
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => new Range(this.book, this.sheetId, area)));
  }

  get address(): string {
    return this.areas.items.map(({ address }) => address).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((count, { rows, columns }) => count + rows * columns, 0);
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  clear(applyTo?: string | null): void {
    for (const area of this.parts) clearCells(this.book, this.sheetId, area, applyTo ?? "All");
  }
}

class RangeCollection extends KeyedCollection<Range> {
  override readonly apiName = "Excel.RangeCollection";

  constructor(readonly items: readonly Range[]) {
    super();
  }

  protected find(key: string): Range | undefined {
    return this.items[Number(key)];
  }
}
