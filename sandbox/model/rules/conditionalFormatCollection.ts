import type { Area } from "../../engine/area";
import type { AreaRule } from "../../engine/areaRules";
import type { RuleContent } from "../../engine/workbookParts";
import { HostError } from "../../host/hostError";
import { HostCollection } from "../../host/hostObject";
import type { Book } from "../book";
import { ConditionalFormat } from "./conditionalFormat";
import { guardSheet } from "../guard";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The conditional formats that touch a range; the one added last comes first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  override readonly apiName = "Excel.ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get items(): readonly ConditionalFormat[] {
    return this.rules().map((rule) => new ConditionalFormat(this.book, this.sheetId, rule.id));
  }

  add(type: string): ConditionalFormat {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    if (!types.includes(type)) {
      throw new HostError("InvalidArgument", `${type} is not a kind of conditional format.`);
    }
    const { conditionalFormats } = this.book.engine.parts;
    const rule = conditionalFormats.add(this.sheetId, [this.area], { type, stopIfTrue: false });
    conditionalFormats.reorder(rule.id, 0);
    return new ConditionalFormat(this.book, this.sheetId, rule.id);
  }

  clearAll(): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.parts.conditionalFormats.clear(this.sheetId, this.area);
  }

  getCount(): number {
    return this.rules().length;
  }

  getItem(id: string): ConditionalFormat {
    return (
      this.getItemOrNullObject(id) ??
      (() => {
        throw new HostError("ItemNotFound", "The conditional format doesn't exist.");
      })()
    );
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat {
    return this.getItem(this.rules()[index]?.id ?? "");
  }

  private rules(): readonly AreaRule<RuleContent>[] {
    return this.book.engine.parts.conditionalFormats.touching(this.sheetId, this.area);
  }
}
