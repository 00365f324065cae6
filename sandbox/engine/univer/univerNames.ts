import { IDefinedNamesService } from "@univerjs/engine-formula";
import { parseArea, splitSheet } from "../address";
import type { DefinedName, DefinedNamePatch, NameStore } from "../definedName";
import { checkNewName } from "../plain/plainNames";
import { forgetFormulas } from "./forgetFormulas";
import type { UniverBook } from "./univerBook";

/** What Univer calls the scope of a name that belongs to no sheet. */
const WORKBOOK = "AllDefaultWorkbook";

/** The names that Univer calculates with. */
export class UniverNames implements NameStore {
  private readonly service: IDefinedNamesService;
  /** Formulas with structured references as given, by the id of their name; Univer has them lowered. */
  private readonly typed = new Map<string, { readonly formula: string; readonly lowered: string }>();
  private made = 0;

  constructor(
    private readonly book: UniverBook,
    private readonly isTable: (name: string) => boolean,
    private readonly lower: (formula: string) => string,
  ) {
    this.service = book.injector.get(IDefinedNamesService);
  }

  get all(): readonly DefinedName[] {
    return Object.values(this.service.getDefinedNameMap(this.book.unitId) ?? {}).map((item) => {
      const lowered = item.formulaOrRefString.startsWith("=")
        ? item.formulaOrRefString
        : `=${item.formulaOrRefString}`;
      const typed = this.typed.get(item.id);
      return {
        id: item.id,
        name: item.name,
        sheetId: !item.localSheetId || item.localSheetId === WORKBOOK ? undefined : item.localSheetId,
        formula: typed?.lowered === lowered ? typed.formula : lowered,
        comment: item.comment ?? "",
        visible: item.hidden !== true,
      };
    });
  }

  add(name: Omit<DefinedName, "id">): DefinedName {
    checkNewName(this, name, this.isTable);
    const added = { ...name, id: `name-${++this.made}` };
    this.put(added);
    return added;
  }

  update(id: string, patch: DefinedNamePatch): void {
    const name = this.all.find((item) => item.id === id);
    if (name) {
      this.put({ ...name, ...patch });
      forgetFormulas(this.book);
    }
  }

  remove(id: string): void {
    this.typed.delete(id);
    const name = this.all.find((item) => item.id === id);
    this.book.run("formula.mutation.remove-defined-name", { id, name: name?.name });
    forgetFormulas(this.book);
  }

  /**
   * Puts what `change` makes of each formula in its place; structured references are lowered anew, from the formula as
   * given: Univer may have moved what it has.
   */
  rewrite(change: (name: DefinedName) => string): void {
    for (const name of this.all) {
      const typed = this.typed.get(name.id);
      const formula = change(typed ? { ...name, formula: typed.formula } : name);
      if (formula !== name.formula || typed) {
        this.put({ ...name, formula });
      }
    }
  }

  private put({ id, name, sheetId, formula, comment, visible }: DefinedName): void {
    const lowered = this.lower(formula);
    if (lowered === formula) {
      this.typed.delete(id);
    } else {
      this.typed.set(id, { formula, lowered });
    }
    this.book.run("formula.mutation.set-defined-name", {
      id,
      name,
      formulaOrRefString: isReference(lowered) ? lowered.slice(1) : lowered,
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? WORKBOOK,
    });
  }
}

/** Univer keeps references without the equals sign and follows them. */
const isReference = (formula: string): boolean => parseArea(splitSheet(formula.slice(1)).rest) !== undefined;
