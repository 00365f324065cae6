import type { Area } from "../../engine/area";
import type { CellValue } from "../../engine/cellValue";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import type { SheetFilter } from "./sheetState";

export type FilterCriteria = Readonly<Record<string, unknown>>;

/** Hides the rows below the header that don't meet every criterion, and shows the others. */
export function filterRows(book: Book, sheetId: string, { area, criteria }: SheetFilter): void {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  if (body.rows < 1) {
    return;
  }
  const values = book.engine.values(sheetId, body);
  const texts = book.engine.texts(sheetId, body);
  values.forEach((row, i) => {
    const hidden = [...criteria].some(
      ([column, wanted]) => !meets(row[column] ?? null, texts[i]?.[column] ?? "", wanted),
    );
    book.engine.updateRows(sheetId, body.row + i, 1, { hidden });
  });
}

export function showRows(book: Book, sheetId: string, area: Area): void {
  book.engine.updateRows(sheetId, area.row, area.rows, { hidden: false });
}

function meets(
  value: CellValue,
  text: string,
  { filterOn, values, criterion1, criterion2, operator }: FilterCriteria,
): boolean {
  if (filterOn === "Values" && Array.isArray(values)) {
    return values.some((wanted) => String(wanted).toLowerCase() === text.toLowerCase());
  }
  if (filterOn !== "Custom") {
    throw new HostError("NotImplemented", `This host doesn't filter on ${String(filterOn)}.`);
  }
  const first = compares(value, text, String(criterion1));
  return criterion2 === undefined || criterion2 === null
    ? first
    : operator === "Or"
      ? first || compares(value, text, String(criterion2))
      : first && compares(value, text, String(criterion2));
}

/** `>=100`, `<>x`, `=Acme*` with Excel's wildcards. */
function compares(value: CellValue, text: string, criterion: string): boolean {
  const [, sign = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(wanted);
  if (sign === "=" || sign === "<>") {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const equal = new RegExp(`^${pattern}$`, "is").test(text) || (wanted !== "" && value === number);
    return equal === (sign === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) {
    return false;
  }
  const order = { "<": value < number, "<=": value <= number, ">": value > number, ">=": value >= number };
  return order[sign as keyof typeof order];
}
