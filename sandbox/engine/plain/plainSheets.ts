import { HostError } from "../../host/hostError";
import { checkSheetName } from "../rules/sheetName";
import type { SheetInfo, SheetPatch } from "../sheetInfo";
import { PlainSheet } from "./plainSheet";

/** The sheets of a plain workbook, in the order of their tabs. */
export class PlainSheets {
  private sheets: readonly PlainSheet[] = [];
  private made = 0;

  get all(): readonly PlainSheet[] {
    return this.sheets;
  }

  get(sheetId: string): PlainSheet {
    const sheet = this.sheets.find((other) => other.info.id === sheetId);
    if (!sheet) {
      throw new HostError("ItemNotFound", "The sheet is no longer there.");
    }
    return sheet;
  }

  add(name: string, position = this.sheets.length): SheetInfo {
    checkSheetName(name, namesOf(this.sheets));
    const info: SheetInfo = {
      id: `{sheet-${++this.made}}`,
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      frozen: { rows: 0, columns: 0 },
    };
    this.sheets = inserted(this.sheets, position, new PlainSheet(info));
    return info;
  }

  delete(sheetId: string): void {
    const sheet = this.get(sheetId);
    this.sheets = this.sheets.filter((other) => other !== sheet);
  }

  update(sheetId: string, { position, ...patch }: SheetPatch): void {
    const sheet = this.get(sheetId);
    const others = this.sheets.filter((other) => other !== sheet);
    if (patch.name !== undefined && patch.name !== sheet.info.name) {
      checkSheetName(patch.name, namesOf(others));
    }
    sheet.info = { ...sheet.info, ...patch };
    if (position !== undefined) {
      this.sheets = inserted(others, position, sheet);
    }
  }
}

const namesOf = (sheets: readonly PlainSheet[]): string[] => sheets.map((sheet) => sheet.info.name);

const inserted = (sheets: readonly PlainSheet[], position: number, sheet: PlainSheet): PlainSheet[] => [
  ...sheets.slice(0, position),
  sheet,
  ...sheets.slice(position),
];
