/** The file's name without folders and without its last extension. */
function baseName(fileName: string): string {
  const name = fileName.split(/[/\\]/).pop() ?? "";
  return name.replace(/\.[^.]*$/, "") || name;
}

/** A sheet name made of a file's name: at most 31 characters, none that Excel forbids, not yet taken. */
export function sheetNameFor(fileName: string, taken: readonly string[]): string {
  const cleaned = baseName(fileName)
    .replace(/[\\/?*[\]:\p{Cc}]/gu, "-")
    .replace(/^'+|'+$/g, "")
    .trim();
  const wanted = cleaned === "" || /^history$/i.test(cleaned) ? "Sheet" : cleaned;
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return wanted.slice(0, 31 - suffix.length).trim() + suffix;
  });
}

/**
 * A table name made of a file's name: letters, digits, `_` and `.`, no digit in front, nothing that could be read as
 * a cell (`FY25`, `R1C1`), not yet taken by a table or a name.
 */
export function tableNameFor(fileName: string, taken: readonly string[]): string {
  const cleaned = baseName(fileName)
    .replace(/[^\p{L}\p{N}_.]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  const startsWell = /^[\p{L}_]/u.test(cleaned);
  const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i.test(cleaned);
  const wanted = startsWell && !looksLikeCell ? cleaned : `Table_${cleaned}`.replace(/_$/, "");
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : `_${number}`;
    return wanted.slice(0, 255 - suffix.length) + suffix;
  });
}

function firstFree(taken: readonly string[], candidate: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = candidate(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
