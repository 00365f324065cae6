import { CellError } from "../../engine/cellValue";
import type { DefinedName, DefinedNamePatch } from "../../engine/definedName";
import { checkFormula } from "../../engine/formula/checkFormula";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { referredCells } from "./namedCells";
import { formatAddress } from "../../engine/address";
import { sheetInfo } from "../book";
import { nameValue } from "./nameValue";

/** A name for cells, a value or a formula. */
export class NamedItem extends HostObject {
  override readonly apiName = "Excel.NamedItem";

  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.name;
  }

  override get defaultProperties(): readonly string[] {
    return ["comment", "formula", "name", "scope", "type", "value", "visible"];
  }

  get name(): string {
    return this.item().name;
  }

  get scope(): string {
    return this.item().sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get comment(): string {
    return this.item().comment;
  }

  set comment(comment: string) {
    this.update({ comment });
  }

  get visible(): boolean {
    return this.item().visible;
  }

  set visible(visible: boolean) {
    this.update({ visible });
  }

  get formula(): string {
    return this.item().formula;
  }

  set formula(formula: string) {
    if (typeof formula !== "string" || !formula.startsWith("=")) {
      throw new HostError("InvalidArgument", "The formula of a name begins with =.");
    }
    checkFormula(formula);
    this.update({ formula });
  }

  get type(): string {
    const value = nameValue(this.formula);
    if (referredCells(this.book, this.formula)) {
      return "Range";
    }
    if (value instanceof CellError || value === undefined) {
      return "Error";
    }
    return { string: "String", number: "Double", boolean: "Boolean" }[
      typeof value as "string" | "number" | "boolean"
    ];
  }

  /** An address for cells, the constant for a constant, else the error that Excel shows for what only a cell can calculate. */
  get value(): unknown {
    const cells = referredCells(this.book, this.formula);
    if (cells) {
      return formatAddress(sheetInfo(this.book, cells.sheetId).name, cells.area, true);
    }
    const value = nameValue(this.formula);
    return value === undefined ? "#VALUE!" : value instanceof CellError ? value.code : value;
  }

  get worksheet(): HostObject {
    return this.worksheetOrNullObject ?? missing("The name belongs to the workbook.");
  }

  get worksheetOrNullObject(): HostObject | null {
    const { sheetId } = this.item();
    return sheetId === undefined ? null : this.book.make.worksheet(sheetId);
  }

  getRange(): HostObject {
    return this.getRangeOrNullObject() ?? missing(`${this.name} doesn't refer to cells.`);
  }

  getRangeOrNullObject(): HostObject | null {
    const cells = referredCells(this.book, this.formula);
    return cells ? this.book.make.range(cells.sheetId, cells.area) : null;
  }

  delete(): void {
    this.book.engine.names.remove(this.item().id);
  }

  private update(patch: DefinedNamePatch): void {
    this.book.engine.names.update(this.item().id, patch);
  }

  private item(): DefinedName {
    return (
      this.book.engine.names.all.find((name) => name.id === this.id) ??
      missing("The name is no longer there.")
    );
  }
}

function missing(message: string): never {
  throw new HostError("ItemNotFound", message);
}
