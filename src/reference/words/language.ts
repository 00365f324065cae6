/** The languages that the pane, the sheets and the functions' help speak. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];

/** The language for a locale such as "de-AT"; English where we don't speak the locale's own. */
export function languageOf(locale: string): Language {
  const primary = locale.split("-")[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? "en";
}
