import { formatAddress } from "../../engine/address";
import type { DefinedName } from "../../engine/definedName";
import { checkFormula } from "../../engine/formula/checkFormula";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { sheetInfo } from "../book";
import { CellsObject } from "../cellsObject";
import { KeyedCollection } from "../keyedCollection";
import { NamedItem } from "./namedItem";

/** The names of the workbook, or those that belong to one sheet. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  override readonly apiName = "Excel.NamedItemCollection";

  constructor(
    private readonly book: Book,
    /** Undefined: those of the workbook. */
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  get items(): readonly NamedItem[] {
    return this.names().map((name) => new NamedItem(this.book, name.id));
  }

  /** Only text that begins with `=` is a formula; any other is a constant text, as Excel takes it. */
  add(name: string, reference: unknown, comment = ""): NamedItem {
    const formula = this.formulaOf(reference);
    const added = this.book.engine.names.add({
      name,
      sheetId: this.sheetId,
      formula,
      comment: comment ?? "",
      visible: true,
    });
    return new NamedItem(this.book, added.id);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  protected find(key: string): NamedItem | undefined {
    const name = this.names().find((item) => item.name.toLowerCase() === key.toLowerCase());
    return name && new NamedItem(this.book, name.id);
  }

  private formulaOf(reference: unknown): string {
    if (reference instanceof CellsObject) {
      return `=${formatAddress(sheetInfo(this.book, reference.sheetId).name, reference.area, true)}`;
    }
    if (typeof reference === "number" || typeof reference === "boolean") {
      return `=${String(reference).toUpperCase()}`;
    }
    if (typeof reference !== "string") {
      throw new HostError("InvalidArgument", "A name stands for a range, a formula or a constant.");
    }
    if (!reference.startsWith("=")) {
      return `="${reference.replaceAll('"', '""')}"`;
    }
    checkFormula(reference);
    return reference;
  }

  private names(): readonly DefinedName[] {
    return this.book.engine.names.all.filter((name) => name.sheetId === this.sheetId);
  }
}
