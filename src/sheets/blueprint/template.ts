const placeholder = /\{([\w.]+)\}/g;

/**
 * A formula from its template: each `{…}` is replaced by what `resolve` says. What is put in isn't looked at again, so
 * a header that happens to contain braces does no harm.
 */
export function fillTemplate(template: string, resolve: (key: string) => string): string {
  return template.replace(placeholder, (_, key: string) => resolve(key));
}

/** The keys that a template asks for. */
export function templateKeys(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map((match) => match[1] ?? "");
}
