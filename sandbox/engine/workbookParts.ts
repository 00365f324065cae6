import { AreaRules } from "./areaRules";
import type { EngineEvent } from "./engineEvent";
import { mentions } from "./formula/mentions";
import { loseSheetInFormula, renameSheetInFormula } from "./formula/renameInFormula";
import { mapRuleFormulas } from "./formula/ruleFormulas";
import { shiftFormula } from "./formula/shiftFormula";
import type { StructuralEdit } from "./structuralEdit";
import { TableRegistry } from "./tables/tableRegistry";

/** A validation or conditional format in Excel's own words; the engine only shows it. */
export type RuleContent = Readonly<Record<string, unknown>>;

/** What belongs to areas of the sheets and moves with their cells. */
export class WorkbookParts {
  readonly tables: TableRegistry;
  readonly validations: AreaRules<RuleContent>;
  readonly conditionalFormats: AreaRules<RuleContent>;

  constructor(
    emit: (event: EngineEvent) => void,
    /** Whether a name of the workbook is called that. */
    isNameTaken: (name: string) => boolean,
  ) {
    this.tables = new TableRegistry(emit, isNameTaken);
    this.validations = new AreaRules("validation", () =>
      emit({ kind: "rulesChanged", rules: "validations" }),
    );
    this.conditionalFormats = new AreaRules("format", () =>
      emit({ kind: "rulesChanged", rules: "conditionalFormats" }),
    );
  }

  /** @param edited Name of the sheet that is edited. */
  apply(edit: StructuralEdit, edited: string): void {
    this.tables.apply(edit);
    this.validations.apply(edit);
    this.conditionalFormats.apply(edit);
    this.rewriteRules((formula, sheetId) => {
      const isOwn = sheetId === edit.sheetId;
      return isOwn || mentions(formula, edited)
        ? shiftFormula(formula, isOwn ? edited : "", edit, edited)
        : formula;
    });
  }

  renameSheet(before: string, after: string): void {
    this.rewriteRules((formula) =>
      mentions(formula, before) ? renameSheetInFormula(formula, before, after) : formula,
    );
  }

  /** What rules on other sheets said of a sheet that is deleted is lost. */
  loseSheet(name: string): void {
    this.rewriteRules((formula) => (mentions(formula, name) ? loseSheetInFormula(formula, name) : formula));
  }

  private rewriteRules(change: (formula: string, sheetId: string) => string): void {
    for (const rules of [this.validations, this.conditionalFormats]) {
      rules.rewrite((content, sheetId) => mapRuleFormulas(content, (formula) => change(formula, sheetId)));
    }
  }

  dropSheet(sheetId: string): void {
    this.tables.dropSheet(sheetId);
    this.validations.dropSheet(sheetId);
    this.conditionalFormats.dropSheet(sheetId);
  }
}
