/** Options in the page's address: `?level=1.14&language=de-DE&workbook=empty`. */
export interface PageOptions {
  /** The ExcelApi level to support; undefined: what the add-in's manifest asks for. */
  readonly level: string | undefined;
  /** Of menus and of numbers, as a BCP 47 tag; undefined: American English. */
  readonly language: string | undefined;
  readonly workbook: "sample" | "empty";
}

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const level = query.get("level");
  return {
    level: level !== null && /^1\.\d{1,2}$/.test(level) ? level : undefined,
    language: languageTag(query.get("language")),
    workbook: query.get("workbook") === "empty" ? "empty" : "sample",
  };
}

/** The query of the page with other options; loading it starts a fresh workbook. */
export function writeOptions({ level, language, workbook }: PageOptions): string {
  const query = new URLSearchParams();
  if (level !== undefined) query.set("level", level);
  if (language !== undefined) query.set("language", language);
  if (workbook === "empty") query.set("workbook", workbook);
  return query.size > 0 ? `?${query}` : "";
}

/** As Office writes it, "de-DE" for "de-de"; nothing where it isn't a language. */
function languageTag(text: string | null): string | undefined {
  try {
    return text === null ? undefined : Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
