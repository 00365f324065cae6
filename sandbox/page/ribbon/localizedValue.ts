/**
 * What a setting of the manifest says in a language: the override for just that locale where there is one, else the
 * default. Office promises no more than that: a value for "de" or "de-DE" need not reach somebody with "de-AT".
 */
export function localizedValue(setting: Element | null | undefined, language: string): string {
  const override = overridesOf(setting).find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? setting?.getAttribute("DefaultValue") ?? "";
}

/**
 * Every locale that the manifest has something for, the default one first.
 *
 * @throws RangeError that names what isn't a locale.
 */
export function localesOf(xml: Document): readonly string[] {
  const byDefault = xml.querySelector("OfficeApp > DefaultLocale")?.textContent?.trim() ?? "en-US";
  const overrides = [...xml.getElementsByTagName("*")].filter(isOverride);
  return Intl.getCanonicalLocales([
    byDefault,
    ...overrides.map((override) => override.getAttribute("Locale") ?? byDefault),
  ]);
}

const overridesOf = (setting: Element | null | undefined) =>
  [...(setting?.children ?? [])].filter(isOverride);

/** `Override` at the root of a manifest, `bt:Override` among its resources. */
const isOverride = (element: Element) => element.localName === "Override" && element.hasAttribute("Locale");
