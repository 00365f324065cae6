import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../engine/address";
import type { Engine } from "../../engine/engine";
import { fileRule } from "../conditional/fileRules";

/** The conditional formats of a sheet; the first one wins. */
export function writeConditionalFormats(sheet: Worksheet, engine: Engine, sheetId: string): void {
  const rules = engine.parts.conditionalFormats.all.filter((own) => own.sheetId === sheetId);
  rules.forEach(({ areas, content }, i) => {
    const [first] = areas;
    const rule = first && fileRule(content, first);
    if (rule) {
      sheet.addConditionalFormatting({
        ref: areas.map((area) => formatArea(area)).join(" "),
        rules: [{ ...rule, priority: i + 1 }],
      });
    }
  });
}
