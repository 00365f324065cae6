import type { AreaRule } from "../../engine/areaRules";
import type { RuleContent } from "../../engine/workbookParts";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import { conditionalParts } from "./conditionalFormatParts";
import { guardSheet } from "../guard";
import { below, recordStore } from "../propertyStore";

/** One conditional format. What its rule says is under the property of its kind: `custom`, `cellValue`… */
export class ConditionalFormat extends HostObject {
  override readonly apiName = "Excel.ConditionalFormat";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }

  override get defaultProperties(): readonly string[] {
    return ["id", "priority", "stopIfTrue", "type"];
  }

  get type(): unknown {
    return this.rule().content["type"];
  }

  get stopIfTrue(): boolean {
    return this.rule().content["stopIfTrue"] === true;
  }

  set stopIfTrue(stop: boolean) {
    this.write({ ...this.rule().content, stopIfTrue: stop });
  }

  /** Its place among the conditional formats of the sheet, 0 first. */
  get priority(): number {
    const own = this.book.engine.parts.conditionalFormats.all.filter((rule) => rule.sheetId === this.sheetId);
    return own.findIndex((rule) => rule.id === this.id);
  }

  set priority(position: number) {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.parts.conditionalFormats.reorder(this.id, position);
  }

  get custom(): HostObject {
    return this.part("Custom");
  }

  get customOrNullObject(): HostObject | null {
    return this.partOrNull("Custom");
  }

  get cellValue(): HostObject {
    return this.part("CellValue");
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.partOrNull("CellValue");
  }

  get textComparison(): HostObject {
    return this.part("ContainsText");
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.partOrNull("ContainsText");
  }

  get topBottom(): HostObject {
    return this.part("TopBottom");
  }

  get topBottomOrNullObject(): HostObject | null {
    return this.partOrNull("TopBottom");
  }

  get preset(): HostObject {
    return this.part("PresetCriteria");
  }

  get presetOrNullObject(): HostObject | null {
    return this.partOrNull("PresetCriteria");
  }

  get dataBar(): HostObject {
    return this.part("DataBar");
  }

  get dataBarOrNullObject(): HostObject | null {
    return this.partOrNull("DataBar");
  }

  get colorScale(): HostObject {
    return this.part("ColorScale");
  }

  get colorScaleOrNullObject(): HostObject | null {
    return this.partOrNull("ColorScale");
  }

  get iconSet(): HostObject {
    return this.part("IconSet");
  }

  get iconSetOrNullObject(): HostObject | null {
    return this.partOrNull("IconSet");
  }

  getRange(): HostObject {
    const [area, more] = this.rule().areas;
    if (!area || more) {
      throw new HostError("InvalidOperation", "The conditional format applies to several ranges.");
    }
    return this.book.make.range(this.sheetId, area);
  }

  setRanges(ranges: unknown): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    const parts = typeof ranges === "string" ? ranges.split(",") : [ranges];
    const areas = parts.map((part) => cellsArgument(this.book, part, this.sheetId).area);
    this.book.engine.parts.conditionalFormats.update(this.id, { areas });
  }

  delete(): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.parts.conditionalFormats.remove(this.id);
  }

  private part(kind: string): HostObject {
    const part = this.partOrNull(kind);
    if (!part) {
      throw new HostError("InvalidOperation", `The conditional format is of another kind than ${kind}.`);
    }
    return part;
  }

  private partOrNull(kind: string): HostObject | null {
    const part = conditionalParts[kind];
    if (!part || this.type !== kind) {
      return null;
    }
    const store = recordStore(
      () => this.rule().content,
      (content) => this.write(content),
    );
    return new part.Class(below(store, part.property));
  }

  private write(content: RuleContent): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.parts.conditionalFormats.update(this.id, { content });
  }

  private rule(): AreaRule<RuleContent> {
    const rule = this.book.engine.parts.conditionalFormats.find(this.id);
    if (!rule) {
      throw new HostError("ItemNotFound", "The conditional format is no longer there.");
    }
    return rule;
  }
}
