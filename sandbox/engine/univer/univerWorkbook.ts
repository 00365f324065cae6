import type { Univer } from "@univerjs/core";
import { findName } from "../definedName";
import type { EngineEvent } from "../engineEvent";
import { EventHub } from "../eventHub";
import { WorkbookParts } from "../workbookParts";
import { conditionalFormatDisplay } from "./conditionalFormatDisplay";
import { forgetFormulas } from "./forgetFormulas";
import { ShownRules } from "./showRules";
import { showTables } from "./showTables";
import { UniverBook } from "./univerBook";
import { UniverCalculation } from "./univerCalculation";
import { UniverCells } from "./univerCells";
import type { Scope } from "./univerFormulas";
import { UniverFormulas } from "./univerFormulas";
import { UniverMerges } from "./univerMerges";
import { UniverNames } from "./univerNames";
import { UniverSelection } from "./univerSelection";
import { UniverSheets } from "./univerSheets";
import { UniverStructure } from "./univerStructure";
import { UniverStyles } from "./univerStyles";
import { validationDisplay } from "./validationDisplay";

/** All that there is to a workbook of Univer's, put together: each part knows no more of the others than it needs. */
export class UniverWorkbook {
  readonly book: UniverBook;
  readonly sheets: UniverSheets;
  readonly selection: UniverSelection;
  readonly cells: UniverCells;
  readonly styles: UniverStyles;
  readonly merges: UniverMerges;
  readonly structure: UniverStructure;
  readonly names: UniverNames;
  readonly formulas: UniverFormulas;
  readonly parts: WorkbookParts;
  readonly calculation: UniverCalculation;
  private readonly hub = new EventHub();
  private readonly shown: Readonly<Record<"validations" | "conditionalFormats", ShownRules>>;

  constructor(univer: Univer) {
    this.book = new UniverBook(univer);
    this.sheets = new UniverSheets(this.book);
    this.selection = new UniverSelection(this.book, this.emit);
    this.merges = new UniverMerges(this.book);
    this.styles = new UniverStyles(this.book);
    this.parts = new WorkbookParts(this.emit, (name) => findName(this.names, name, undefined) !== undefined);
    this.formulas = new UniverFormulas(
      this.book,
      () => this.sheets.all,
      this.parts.tables,
      () => this.cells,
      () => this.names,
    );
    this.cells = new UniverCells(this.book, this.styles, this.formulas.lower);
    this.names = new UniverNames(
      this.book,
      (name) => this.parts.tables.named(name) !== undefined,
      (formula) => this.formulas.lower(formula, "", -1, -1),
    );
    this.structure = new UniverStructure(this.book, this.cells, this.styles, this.merges);
    this.calculation = new UniverCalculation(this.book, () =>
      this.emit({ kind: "calculated", sheetIds: this.sheets.all.map((sheet) => sheet.id) }),
    );
    this.shown = {
      validations: new ShownRules(this.book, validationDisplay),
      conditionalFormats: new ShownRules(this.book, conditionalFormatDisplay),
    };
  }

  readonly listen = this.hub.listen;

  readonly emit = (event: EngineEvent): void => {
    if (event.kind === "tableChanged") {
      this.formulas.followTable(event.before, event.table);
    } else if (event.kind === "tableAdded" || event.kind === "tableDeleted") {
      this.formulas.relower();
    }
    showTables(this.book, event);
    if (event.kind === "rulesChanged") {
      this.shown[event.rules].update(() => this.parts[event.rules].all);
    }
    this.hub.emit(event);
  };

  /** After a sheet got another name. `scope`: the formulas that Univer hasn't told yet. */
  followRename(before: string, name: string, scope: Scope): void {
    this.formulas.renameSheet(before, name, scope);
    this.parts.renameSheet(before, name);
    forgetFormulas(this.book);
  }

  /** Before a sheet goes: what belongs to it goes with it, and formulas that refer to it say so. */
  forgetSheet(sheetId: string, name: string): void {
    this.parts.dropSheet(sheetId);
    for (const own of this.names.all.filter((other) => other.sheetId === sheetId)) {
      this.names.remove(own.id);
    }
    this.formulas.loseSheet(name);
    this.parts.loseSheet(name);
  }
}
