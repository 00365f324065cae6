interface Token {
  readonly type: string;
  readonly value: string;
}

/**
 * Tells formulas whose texts refer to sheets or names, or begin to: `INDIRECT("'Plan Settings'!B"&A1)`. What they put together
 * from cells only can't be told.
 *
 * @param sheets in lower case, as they stand between quotes
 * @param names of cells and tables, in lower case
 */
export function textReference(
  sheets: readonly string[],
  names: readonly string[],
): (tokens: readonly Token[]) => boolean {
  const isMeant = (text: string): boolean => {
    const target = text.toLowerCase().replace(/^[#=]*'?/, "");
    return (
      sheets.some((sheet) => target.startsWith(sheet) && /^('?!|'?$)/.test(target.slice(sheet.length))) ||
      names.some((name) => target === name || target.startsWith(`${name}[`))
    );
  };
  return (tokens) => {
    const calls = (name: string) =>
      tokens.some(({ type, value }) => type === "func" && value.toUpperCase() === name);
    // A link within the workbook begins with "#"; its other texts are for reading.
    const isRead = calls("INDIRECT")
      ? () => true
      : calls("HYPERLINK")
        ? (text: string) => text.startsWith("#")
        : () => false;
    return tokens.some(({ type, value }) => {
      const text = type === "string" ? value.slice(1, -1).replaceAll('""', '"') : "";
      return text !== "" && isRead(text) && isMeant(text);
    });
  };
}
