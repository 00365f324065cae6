/**
 * The help pages, as part of the add-in's build: HelpPagesPlugin reads functions.json out of the compilation, for the
 * descriptions that Excel shows, and the reference out of src/reference, and emits help/.
 */
const path = require("node:path");
const { requireTypeScript } = require("./requireTypeScript.cjs");

const root = path.resolve(__dirname, "../..");

/** The pages and their style sheet by file name, from the content of functions.json. */
function helpPages(metadata) {
  return requireTypeScript(path.join(__dirname, "helpPages/helpPages.tsx")).helpPages(metadata);
}

class HelpPagesPlugin {
  /** @param file the metadata's name among the assets; @param folder where the pages go */
  constructor({ file, folder }) {
    this.file = file;
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(HelpPagesPlugin.name, (compilation) => {
      compilation.contextDependencies.add(path.join(root, "src/reference"));
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: HelpPagesPlugin.name, stage }, () => {
        const asset = compilation.getAsset(this.file);
        // The metadata plugin has reported why there is none.
        if (!asset) return;
        const pages = helpPages(JSON.parse(asset.source.source().toString()));
        for (const [name, text] of Object.entries(pages)) {
          compilation.emitAsset(`${this.folder}/${name}`, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { HelpPagesPlugin, helpPages };
