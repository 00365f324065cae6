import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";

const nothingAllowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Whether a sheet refuses changes, and which it allows all the same. */
export class WorksheetProtection extends HostObject {
  override readonly apiName = "Excel.WorksheetProtection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.book.state.sheet(this.sheetId).protection !== undefined;
  }

  get options(): unknown {
    return this.book.state.sheet(this.sheetId).protection?.options ?? null;
  }

  protect(options: object | null = null, password?: string | null): void {
    if (this.protected) {
      throw new HostError("InvalidOperation", "The sheet is protected already.");
    }
    const state = this.book.state.sheet(this.sheetId);
    state.protection = { options: { ...nothingAllowed, ...options }, password: password || undefined };
    this.raise(true);
  }

  unprotect(password?: string | null): void {
    const state = this.book.state.sheet(this.sheetId);
    if (state.protection?.password !== undefined && state.protection.password !== password) {
      throw new HostError("AccessDenied", "The password is wrong.");
    }
    const was = this.protected;
    state.protection = undefined;
    if (was) {
      this.raise(false);
    }
  }

  private raise(isProtected: boolean): void {
    const args = { isProtected, worksheetId: this.sheetId, source: "Local" };
    this.book.events.raise(this.book.make.worksheet(this.sheetId), "onProtectionChanged", args);
  }
}
