import type { Content } from "../../sheets/blueprint/blueprint";
import { formulaText } from "../../sheets/blueprint/formulaText";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import { safeText } from "../excel/safeText";

/** What Excel is handed for a cell; undefined where its formula needs what isn't there. */
export type CellEntry = string | number;

export function cellEntry(content: Content, resolve: Resolver): CellEntry | undefined {
  switch (content.kind) {
    case "text":
      return content.text;
    case "formula":
      return formulaText(content.formula, resolve);
    case "input":
    case "preset":
    case "fact":
      return typeof content.value === "string" ? safeText(content.value) : (content.value ?? "");
  }
}
