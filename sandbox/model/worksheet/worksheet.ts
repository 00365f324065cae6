import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { AutoFilter } from "./autoFilter";
import { copySheet } from "./copySheet";
import { guardStructure } from "../guard";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";
import { WorksheetRanges } from "./worksheetRanges";

/** A sheet of the workbook. */
export class Worksheet extends WorksheetRanges {
  override readonly apiName = "Excel.Worksheet";

  get autoFilter(): HostObject {
    return new AutoFilter(this.book, this.id);
  }

  get charts(): HostObject {
    return this.book.make.charts(this.id);
  }

  get customProperties(): HostObject {
    return new WorksheetCustomPropertyCollection(this.book.state.sheet(this.id).customProperties);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.book, this.id);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.book, this.id, "rowBreaks");
  }

  get verticalPageBreaks(): HostObject {
    return new PageBreakCollection(this.book, this.id, "columnBreaks");
  }

  get names(): HostObject {
    return this.book.make.names(this.id);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.book, this.id);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.book, this.id);
  }

  get tables(): HostObject {
    return this.book.make.tables(this.id);
  }

  activate(): void {
    if (this.info().visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
    }
    const { places, events, make } = this.book;
    if (places.activate(events.person, this.id)) {
      events.raise(this, "onActivated", { worksheetId: this.id });
      events.raise(make.worksheets(), "onActivated", { worksheetId: this.id });
    }
  }

  calculate(markAllDirty = false): void {
    this.book.engine.calculate(markAllDirty);
  }

  copy(positionType = "None", relativeTo?: unknown): HostObject {
    guardStructure(this.book);
    const other = relativeTo instanceof Worksheet ? relativeTo.position : undefined;
    const places: Readonly<Record<string, number>> = {
      Beginning: 0,
      Before: other ?? 0,
      After: (other ?? this.position) + 1,
    };
    return this.book.make.worksheet(copySheet(this.book, this.id, places[positionType]));
  }

  delete(): void {
    guardStructure(this.book);
    if (this.info().visibility === "Visible") {
      this.checkNotLastVisible();
    }
    this.book.engine.deleteSheet(this.id);
    this.book.state.dropSheet(this.id);
  }

  getNext(visibleOnly = false): HostObject {
    return this.getNextOrNullObject(visibleOnly) ?? noNeighbour();
  }

  getNextOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour(this.book.engine.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): HostObject {
    return this.getPreviousOrNullObject(visibleOnly) ?? noNeighbour();
  }

  getPreviousOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour([...this.book.engine.sheets.slice(0, this.position)].reverse(), visibleOnly);
  }

  private neighbour(
    sheets: readonly { readonly id: string; readonly visibility: string }[],
    visibleOnly: boolean,
  ): HostObject | null {
    const sheet = sheets.find((other) => !visibleOnly || other.visibility === "Visible");
    return sheet ? this.book.make.worksheet(sheet.id) : null;
  }
}

function noNeighbour(): never {
  throw new HostError("ItemNotFound", "There is no further sheet.");
}
