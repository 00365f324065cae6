import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionsMetadata } from "../../scripts/build/helpPages/metadata";
import { localizedMetadata } from "../../scripts/build/localizedMetadata";
import type { Language } from "../../src/reference/words/language";

/** The metadata as the build makes it from the functions' comments. */
export async function functionsJson(): Promise<FunctionsMetadata> {
  const source = path.resolve(__dirname, "../../src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return JSON.parse(metadataJson) as FunctionsMetadata;
}

/** The same in every language. */
export async function functionsJsons(): Promise<Record<Language, FunctionsMetadata>> {
  const en = await functionsJson();
  return { en, de: localizedMetadata(en, "de") };
}
