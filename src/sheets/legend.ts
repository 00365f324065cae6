import { text } from "./blueprint/cells";
import type { Row } from "./blueprint/cells";
import type { SheetRole } from "./sheetRole";
import type { SheetWords } from "./words/sheetWords";

/** What every sheet begins with: its title, what it is for, and how inputs differ from calculations. */
export function titleRows(role: SheetRole, words: SheetWords): readonly Row[] {
  const { title, subtitle } = words.sheets[role];
  const { legend } = words;
  return [
    [text(title, "title")],
    [text(subtitle, "subtitle")],
    [text(legend.title, "unit"), text(legend.input, "input"), text(legend.calculated, "calculated")],
    [],
  ];
}
