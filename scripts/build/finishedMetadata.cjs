/**
 * Completes what custom-functions-metadata-plugin leaves out of functions.json:
 * error values as inputs (else Excel answers before the function is asked), and the address of each help page.
 * Beside it come functions-de.json and the like: the same with descriptions in another language, for the manifest's
 * overrides.
 */
const path = require("node:path");
const { requireTypeScript } = require("./requireTypeScript.cjs");

/** @param helpUrl the folder of the help pages, with a slash at its end */
function finishMetadata(metadata, helpUrl) {
  return {
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      helpUrl: `${helpUrl}${entry.id.toLowerCase()}.html`,
    })),
  };
}

class FinishedMetadataPlugin {
  /** @param file what the metadata plugin makes; @param languages those to add */
  constructor({ file, baseUrl, languages }) {
    this.file = file;
    this.baseUrl = baseUrl;
    this.languages = languages;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const asset = (metadata, helpUrl) =>
      new sources.RawSource(`${JSON.stringify(finishMetadata(metadata, helpUrl), null, 2)}\n`);
    compiler.hooks.thisCompilation.tap(FinishedMetadataPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: FinishedMetadataPlugin.name, stage }, () => {
        const made = compilation.getAsset(this.file);
        // The metadata plugin has reported why there is none.
        if (!made) return;
        const metadata = JSON.parse(made.source.source().toString());
        const helpUrl = `${this.baseUrl}help/`;
        compilation.updateAsset(this.file, asset(metadata, helpUrl));
        const { localizedMetadata } = requireTypeScript(path.join(__dirname, "localizedMetadata.ts"));
        for (const language of this.languages) {
          const file = this.file.replace(".json", `-${language}.json`);
          compilation.emitAsset(file, asset(localizedMetadata(metadata, language), `${helpUrl}${language}/`));
        }
      });
    });
  }
}

module.exports = { FinishedMetadataPlugin, finishMetadata };
