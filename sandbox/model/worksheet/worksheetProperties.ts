import type { SheetInfo, SheetPatch, SheetVisibility } from "../../engine/sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../engine/sheetInfo";
import { HostError } from "../../host/hostError";
import { sheetInfo } from "../book";
import { guardStructure } from "../guard";
import { IdentifiedObject } from "../identifiedObject";

/** What a sheet is called, where its tab stands, whether it is seen, and what is seen of it. */
export abstract class WorksheetProperties extends IdentifiedObject {
  override get defaultProperties(): readonly string[] {
    return [
      "id",
      "name",
      "position",
      "showGridlines",
      "showHeadings",
      "standardHeight",
      "standardWidth",
      "tabColor",
      "visibility",
    ];
  }

  get name(): string {
    return this.info().name;
  }

  set name(name: string) {
    guardStructure(this.book);
    this.update({ name });
  }

  get position(): number {
    return this.book.engine.sheets.findIndex((sheet) => sheet.id === this.id);
  }

  set position(position: number) {
    guardStructure(this.book);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.engine.sheets.length) {
      throw new HostError("InvalidArgument", `There is no place ${position} among the sheets.`);
    }
    this.update({ position });
  }

  get visibility(): string {
    return this.info().visibility;
  }

  set visibility(visibility: string) {
    guardStructure(this.book);
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) {
      throw new HostError("InvalidArgument", `${visibility} is not a visibility.`);
    }
    if (visibility !== "Visible") {
      this.checkNotLastVisible();
    }
    this.update({ visibility: visibility as SheetVisibility });
  }

  get tabColor(): string {
    return this.info().tabColor;
  }

  set tabColor(tabColor: string) {
    this.update({ tabColor });
  }

  get showGridlines(): boolean {
    return this.info().showGridlines;
  }

  set showGridlines(showGridlines: boolean) {
    this.update({ showGridlines });
  }

  get showHeadings(): boolean {
    return this.info().showHeadings;
  }

  set showHeadings(showHeadings: boolean) {
    this.update({ showHeadings });
  }

  get standardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }

  get standardWidth(): number {
    return DEFAULT_COLUMN_WIDTH;
  }

  get enableCalculation(): boolean {
    return this.book.state.sheet(this.id).enableCalculation;
  }

  set enableCalculation(enabled: boolean) {
    this.book.state.sheet(this.id).enableCalculation = enabled;
  }

  protected checkNotLastVisible(): void {
    if (!this.book.engine.sheets.some((sheet) => sheet.id !== this.id && sheet.visibility === "Visible")) {
      throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
  }

  private update(patch: SheetPatch): void {
    this.book.engine.updateSheet(this.info().id, patch);
  }

  protected info(): SheetInfo {
    return sheetInfo(this.book, this.id);
  }
}
