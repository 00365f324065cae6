/**
 * The manifest as it is served: with the real address, and with what it says for Germany said for all who read German.
 * Office takes an override for just the locale that it runs in; neither "de" nor "de-DE" reaches Austria.
 */
const germanLocales = ["de-AT", "de-CH", "de-LI", "de-LU"];

/** @param developmentUrl the address that the manifest in the source is written for */
function builtManifest(source, developmentUrl, baseUrl) {
  return source
    .replaceAll(developmentUrl, baseUrl)
    .replace(/^ *<(?:bt:)?Override Locale="de-DE".*\n/gm, (line) =>
      [line, ...germanLocales.map((locale) => line.replace("de-DE", locale))].join(""),
    );
}

module.exports = { builtManifest };
