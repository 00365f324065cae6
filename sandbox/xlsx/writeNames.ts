import type { Workbook } from "@cj-tech-master/excelts";
import { formatAddress } from "../engine/address";
import type { Engine } from "../engine/engine";
import { fileFormula } from "./formula/fileFormula";
import type { SavedWorkbook } from "./savedWorkbook";

type FileNames = Workbook["definedNames"]["model"];

/** Names for cells, constants and formulas, those of one sheet as its own; and what is printed, which files keep as names. */
export function writeNames(book: Workbook, { engine, state }: SavedWorkbook): void {
  book.definedNames.model = [
    ...engine.names.all.map(({ name, sheetId, formula, visible }) => ({
      ...fileName(name, fileFormula(formula), sheetId === undefined ? undefined : position(engine, sheetId)),
      ...(!visible && { hidden: true }),
    })),
    ...engine.sheets.flatMap((sheet, i) => {
      const { printArea, titleRows, titleColumns } = state.sheet(sheet.id).pageLayout;
      const titles = [titleColumns, titleRows].flatMap((area) =>
        area ? [formatAddress(sheet.name, area, true)] : [],
      );
      return [
        ...(printArea ? [fileName("_xlnm.Print_Area", formatAddress(sheet.name, printArea, true), i)] : []),
        ...(titles.length > 0 ? [fileName("_xlnm.Print_Titles", titles.join(","), i)] : []),
      ];
    }),
  ];
}

const fileName = (name: string, text: string, sheet: number | undefined): FileNames[number] => ({
  name,
  ranges: [text],
  formulaExpression: text,
  kind: "formula",
  ...(sheet !== undefined && { localSheetId: sheet }),
});

const position = (engine: Engine, sheetId: string): number =>
  engine.sheets.findIndex((sheet) => sheet.id === sheetId);
