import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";

/** Whether sheets may be added, removed, renamed and moved. */
export class WorkbookProtection extends HostObject {
  override readonly apiName = "Excel.WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  get protected(): boolean {
    return this.book.state.protection !== undefined;
  }

  protect(password?: string | null): void {
    if (this.protected) {
      throw new HostError("InvalidOperation", "The workbook is protected already.");
    }
    this.book.state.protection = { password: password || undefined };
  }

  unprotect(password?: string | null): void {
    const known = this.book.state.protection?.password;
    if (known !== undefined && known !== password) {
      throw new HostError("AccessDenied", "The password is wrong.");
    }
    this.book.state.protection = undefined;
  }
}
