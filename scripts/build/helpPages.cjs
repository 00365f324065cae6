/**
 * The help pages, as part of the add-in's build: HelpPagesPlugin reads functions.json out of the compilation, and the
 * same in other languages, for the descriptions that Excel shows, the reference out of src/reference, and emits help/.
 */
const path = require("node:path");
const { requireTypeScript } = require("./requireTypeScript.cjs");

const root = path.resolve(__dirname, "../..");

/** The pages and their style sheet by file name, from the content of functions.json in each language. */
function helpPages(metadata) {
  return requireTypeScript(path.join(__dirname, "helpPages/helpPages.tsx")).helpPages(metadata);
}

class HelpPagesPlugin {
  /** @param files the metadata's names among the assets, by language; @param folder where the pages go */
  constructor({ files, folder }) {
    this.files = files;
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(HelpPagesPlugin.name, (compilation) => {
      compilation.contextDependencies.add(path.join(root, "src/reference"));
      // The stage in which FinishedMetadataPlugin adds the languages, and after it in the configuration.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: HelpPagesPlugin.name, stage }, () => {
        const assets = Object.entries(this.files).map(([language, file]) => [
          language,
          compilation.getAsset(file),
        ]);
        // The metadata plugin has reported why there is none.
        if (assets.every(([, asset]) => !asset)) return;
        const metadata = assets.map(([language, asset]) => [
          language,
          JSON.parse(asset.source.source().toString()),
        ]);
        const pages = helpPages(Object.fromEntries(metadata));
        for (const [name, text] of Object.entries(pages)) {
          compilation.emitAsset(`${this.folder}/${name}`, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { HelpPagesPlugin, helpPages };
