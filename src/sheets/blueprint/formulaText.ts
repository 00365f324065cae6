import { fillTemplate, templateKeys } from "./template";

/** What a placeholder stands for; undefined where it isn't there (any more). */
export type Resolver = (key: string) => string | undefined;

/** A template's formula, or undefined where something that it needs isn't there. */
export function formulaText(template: string, resolve: Resolver): string | undefined {
  const missing = templateKeys(template).some((key) => resolve(key) === undefined);
  return missing ? undefined : fillTemplate(template, (key) => resolve(key) ?? "");
}
