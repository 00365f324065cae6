/**
 * Completes what custom-functions-metadata-plugin leaves out of functions.json:
 * error values as inputs (else Excel answers before the function is asked), and the address of each help page.
 */
function finishMetadata(metadata, baseUrl) {
  return {
    allowErrorForDataTypeAny: true,
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      helpUrl: `${baseUrl}help/${entry.id.toLowerCase()}.html`,
    })),
  };
}

class FinishedMetadataPlugin {
  constructor({ file, baseUrl }) {
    this.file = file;
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(FinishedMetadataPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: FinishedMetadataPlugin.name, stage }, () => {
        const asset = compilation.getAsset(this.file);
        // The metadata plugin has reported why there is none.
        if (!asset) return;
        const finished = finishMetadata(JSON.parse(asset.source.source().toString()), this.baseUrl);
        compilation.updateAsset(this.file, new sources.RawSource(`${JSON.stringify(finished, null, 2)}\n`));
      });
    });
  }
}

module.exports = { FinishedMetadataPlugin, finishMetadata };
