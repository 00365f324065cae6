import { HostObject } from "../host/hostObject";
import type { Book } from "./book";

/** An object of the workbook with an id of its own, under which the add-in finds it again. */
export abstract class IdentifiedObject extends HostObject {
  constructor(
    protected readonly book: Book,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }
}
