import type { Language } from "../../reference/words/language";
import type { SheetRole } from "../../sheets/sheetRole";
import { quotedSheet } from "../../sheets/blueprint/address";
import { wordsOf } from "../../sheets/words/wordsOf";
import { blockAddress, parseReference } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import type { Session } from "../excel/session";
import type { Survey, SurveyedSheet } from "../survey/survey";

/** A sheet of the plan and the one that keeps what it shows. */
interface Archive {
  /** All that is filled or formatted on the plan's sheet. */
  readonly from: SheetBlock;
  readonly name: string;
  /** In points, from the block's first column on. */
  readonly widths: readonly number[];
}

/** What the next year changes; the other sheets are calculated from these, or carried on as they are. */
const archivedRoles: readonly SheetRole[] = ["settings", "review", "goal"];

/** Excel's limit for a sheet's name. */
const longestName = 31;
const tabColor = "#B8C2CC";
/** Where the sheets have their titles and headers, some of them high. */
const titleRows = "1:10";

/** Names for the sheets that keep the plan of a year. */
export function archiveNames(
  survey: Survey,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
  year: number,
  language: Language,
): ReadonlyMap<SheetRole, string> {
  const fiscalYear = wordsOf(language).fiscalYear(year);
  const taken = survey.sheets.map(({ name }) => name);
  const names = new Map<SheetRole, string>();
  for (const role of archivedRoles) {
    const sheet = sheets.get(role);
    if (!sheet) continue;
    const named = (ending: string) => sheet.name.slice(0, longestName - ending.length) + ending;
    const name = freeName(named(` ${fiscalYear}`), taken, (_, number) => named(` ${fiscalYear} (${number})`));
    taken.push(name);
    names.set(role, name);
  }
  return names;
}

/** Looks at what is to be kept, in two requests. */
export async function findArchives(
  { workbook, sync }: Session,
  sheets: ReadonlyMap<SheetRole, SurveyedSheet>,
  names: ReadonlyMap<SheetRole, string>,
): Promise<readonly Archive[]> {
  const used = [...names].map(([role, name]) => {
    const range = workbook.worksheets.getItem(sheets.get(role)?.name ?? "").getUsedRange();
    range.load("address");
    return { range, name };
  });
  await sync();
  const found = used.flatMap(({ range, name }) => {
    const from = parseReference(range.address);
    if (!from) return [];
    const columns = Array.from({ length: from.columns }, (_, i) => {
      const { format } = range.getColumn(i);
      format.load("columnWidth");
      return format;
    });
    return [{ from, name, columns }];
  });
  await sync();
  return found.map(({ from, name, columns }) => ({
    from,
    name,
    widths: columns.map(({ columnWidth }) => columnWidth),
  }));
}

/** Copies values and looks within Excel: nothing of them travels. Queued, not sent. */
export function writeArchives({ workbook }: Session, archives: readonly Archive[]): void {
  for (const { from, name, widths } of archives) {
    const sheet = workbook.worksheets.add(name);
    const source = `${quotedSheet(from.sheet)}!${blockAddress(from)}`;
    const range = sheet.getRange(blockAddress(from));
    // Looks first: what is formatted as text stays text.
    range.copyFrom(source, "Formats");
    range.copyFrom(source, "Values");
    widths.forEach((width, i) => (range.getColumn(i).format.columnWidth = width));
    sheet.getRange(titleRows).format.autofitRows();
    sheet.showGridlines = false;
    sheet.tabColor = tabColor;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
}
