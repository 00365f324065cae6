import { CustomFunctionRuntime } from "../../host/functions/customFunctionRuntime";
import type { HostLog } from "../../host/hostLog";
import type { AddInManifest } from "../ribbon/addInManifest";
import { addInUrl } from "../ribbon/addInUrl";
import { fetchFromBuild } from "../session/fetchFromBuild";
import { functionsMetadata } from "./functionsMetadata";

/** The add-in's custom functions as its functions.json describes them; undefined where its manifest declares none. */
export async function readFunctions(
  manifest: AddInManifest,
  log: HostLog,
): Promise<CustomFunctionRuntime | undefined> {
  if (!manifest.functions) return undefined;
  const { metadataUrl, namespace } = manifest.functions;
  const json = await fetchFromBuild(addInUrl(manifest, metadataUrl));
  return new CustomFunctionRuntime(namespace, functionsMetadata(json), log);
}
