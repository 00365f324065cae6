import type { SupportedSets } from "../../host/requirementSets";
import type { AddInManifest } from "../ribbon/addInManifest";

/**
 * What the host supports: its own, with ExcelApi held to the level asked for, else to what the manifest asks for: an
 * add-in that uses more without asking first should notice.
 */
export function supportedSets(
  own: SupportedSets,
  manifest: AddInManifest,
  level: string | undefined,
): SupportedSets {
  const required = manifest.requirements.find(({ name }) => name === "ExcelApi")?.minVersion;
  const chosen = level ?? required;
  return chosen === undefined ? own : { ...own, ExcelApi: chosen };
}
