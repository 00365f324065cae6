/** Options in the page's address: `?level=1.14&workbook=empty`. */
export interface PageOptions {
  /** The ExcelApi level to support; undefined: what the add-in's manifest asks for. */
  readonly level: string | undefined;
  readonly workbook: "sample" | "empty";
}

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const level = query.get("level");
  return {
    level: level !== null && /^1\.\d{1,2}$/.test(level) ? level : undefined,
    workbook: query.get("workbook") === "empty" ? "empty" : "sample",
  };
}

/** The query of the page with other options; loading it starts a fresh workbook. */
export function writeOptions({ level, workbook }: PageOptions): string {
  const query = new URLSearchParams();
  if (level !== undefined) query.set("level", level);
  if (workbook === "empty") query.set("workbook", workbook);
  return query.size > 0 ? `?${query}` : "";
}
