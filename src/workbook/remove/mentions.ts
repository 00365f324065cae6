import { parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";
import { textReference } from "./textReference";

/** What a formula may refer to, by name. */
export interface Referents {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

const references: ReadonlySet<string> = new Set([
  "range",
  "range_beam",
  "range_ternary",
  "range_named",
  "structured",
]);

/**
 * Tells formulas that refer to any of these from others, also in the texts that INDIRECT and HYPERLINK are given. Excel
 * doesn't tell case apart, and quotes sheets at will.
 */
export function mentions({ sheets, tables, names }: Referents): (formula: string) => boolean {
  const known = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  const knownSheets = known(sheets);
  const knownNames = known([...tables, ...names]);
  const quotedSheets = [...knownSheets].map((word) => word.replaceAll("'", "''"));
  const spellings = [...quotedSheets, ...knownNames];

  const isMeant = (reference: string): boolean => {
    const parsed = parseA1Ref(reference) ?? parseStructRef(reference);
    if (!parsed) return false;
    const name = "name" in parsed ? parsed.name : "table" in parsed ? parsed.table : "";
    const sheet = parsed.context?.at(-1) ?? "";
    const isElsewhere = (parsed.context?.length ?? 0) > 1;
    if (isElsewhere) return false;
    return (
      knownNames.has(name.toLowerCase()) || sheet.split(":").some((end) => knownSheets.has(end.toLowerCase()))
    );
  };
  const isMeantByText = textReference(quotedSheets, [...knownNames]);
  return (formula) => {
    const lower = formula.toLowerCase();
    if (!spellings.some((word) => lower.includes(word))) return false;
    const tokens = tokenize(formula);
    return tokens.some(({ type, value }) => references.has(type) && isMeant(value)) || isMeantByText(tokens);
  };
}
