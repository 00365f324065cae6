import type { RuleContent } from "../workbookParts";
import { mentions } from "./mentions";
import { renameSheetInFormula } from "./renameInFormula";

/** A validation or conditional format after a sheet was renamed: the same one where it doesn't mention that sheet. */
export function renameSheetInRule(content: RuleContent, before: string, after: string): RuleContent {
  return renamed(content, before, after) as RuleContent;
}

function renamed(part: unknown, before: string, after: string): unknown {
  if (typeof part === "string") {
    const isFormula = part.startsWith("=") && mentions(part, before);
    return isFormula ? renameSheetInFormula(part, before, after) : part;
  }
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  const parts = Object.entries(part);
  const next = parts.map(([key, value]) => [key, renamed(value, before, after)] as const);
  return next.some(([, value], i) => value !== parts[i]?.[1]) ? Object.fromEntries(next) : part;
}
