import { AreaRules } from "./areaRules";
import type { EngineEvent } from "./engineEvent";
import { renameSheetInRule } from "./formula/renameInRule";
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

  apply(edit: StructuralEdit): void {
    this.tables.apply(edit);
    this.validations.apply(edit);
    this.conditionalFormats.apply(edit);
  }

  renameSheet(before: string, after: string): void {
    const rename = (content: RuleContent): RuleContent => renameSheetInRule(content, before, after);
    this.validations.rewrite(rename);
    this.conditionalFormats.rewrite(rename);
  }

  dropSheet(sheetId: string): void {
    this.tables.dropSheet(sheetId);
    this.validations.dropSheet(sheetId);
    this.conditionalFormats.dropSheet(sheetId);
  }
}
