import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { findSheet } from "../book";
import { guardStructure } from "../guard";
import { KeyedCollection } from "../keyedCollection";
import { Worksheet } from "./worksheet";

/** The sheets in the order of their tabs; a key is a sheet's id or name. */
export class WorksheetCollection extends KeyedCollection<Worksheet> {
  override readonly apiName = "Excel.WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.book.engine.sheets.map((sheet) => new Worksheet(this.book, sheet.id));
  }

  add(name?: string): Worksheet {
    guardStructure(this.book);
    return new Worksheet(this.book, this.book.engine.addSheet(name ?? this.freeName()).id);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.places.of(this.book.events.person).sheetId);
  }

  override getCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.orMissing(this.shown(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.orMissing(this.shown(visibleOnly).at(-1));
  }

  protected find(key: string): Worksheet | undefined {
    const sheet = findSheet(this.book, key);
    return sheet && new Worksheet(this.book, sheet.id);
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  private orMissing(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) {
      throw new HostError("ItemNotFound", "There is no such sheet.");
    }
    return sheet;
  }

  private freeName(): string {
    for (let number = this.book.engine.sheets.length + 1; ; number++) {
      if (!findSheet(this.book, `Sheet${number}`)) {
        return `Sheet${number}`;
      }
    }
  }
}
