/**
 * What the interpreter expects of the object model: plain, synchronous classes with the members that Office.js
 * documents, in camelCase (`getRange`, `values`). The interpreter knows no spreadsheet, the model no JSON.
 *
 * - A property is a getter, with a setter where it can be set. Setting one without a setter is refused.
 * - A method returns another model object, `null` for "does not exist" (`…OrNullObject`), or a plain JSON value.
 * - A member that is missing, or that Office.js documents for a newer requirement set than is supported, answers
 *   `ApiNotFound` and is logged. Members that Office.js doesn't document are invisible to the add-in, except
 *   those whose name begins with `_`: they answer what the client asks for behind the scenes, `_getSheetById`.
 * - What goes wrong is thrown as a `HostError`.
 * - What happens by itself (an edit, a selection) is raised on a `HostEventSink` that the model is made with.
 */
export abstract class HostObject {
  /** The class in the documentation, e.g. `Excel.Range`: requirement sets are looked up by it. */
  abstract readonly apiName: string;

  /** Answered at instantiation where the thing has an identity of its own (worksheets, tables…); `getItem` finds it by this. */
  get hostId(): string | number | undefined {
    return undefined;
  }

  /** Under which registrations for the object's events are kept; a collection below a worksheet answers that worksheet's id. */
  get eventTargetId(): string {
    return String(this.hostId ?? "Workbook");
  }

  /** Properties answered by `load()` without names; empty means every readable scalar of the class. */
  get defaultProperties(): readonly string[] {
    return [];
  }
}

/** A collection: `items`, and `getItem` by the `hostId` or name of an item. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract readonly items: readonly Item[];

  abstract getItem(key: string): Item;
}
