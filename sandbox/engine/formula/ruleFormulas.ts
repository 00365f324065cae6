import type { RuleContent } from "../workbookParts";

/** A validation or conditional format with other formulas: the same one where `change` leaves them all. */
export function mapRuleFormulas(content: RuleContent, change: (formula: string) => string): RuleContent {
  return mapped(content, change) as RuleContent;
}

function mapped(part: unknown, change: (formula: string) => string): unknown {
  if (typeof part === "string") return part.startsWith("=") ? change(part) : part;
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  const parts = Object.entries(part);
  const next = parts.map(([key, value]) => [key, mapped(value, change)] as const);
  return next.some(([, value], i) => value !== parts[i]?.[1]) ? Object.fromEntries(next) : part;
}
