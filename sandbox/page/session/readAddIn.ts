import type { HostLog } from "../../host/hostLog";
import type { CustomFunctionRuntime } from "../../host/functions/customFunctionRuntime";
import { readFunctions } from "../functions/readFunctions";
import { readManifest, type AddInManifest } from "../ribbon/addInManifest";
import { fetchFromBuild } from "./fetchFromBuild";

interface AddIn {
  readonly manifest: AddInManifest;
  readonly functions: CustomFunctionRuntime | undefined;
}

/** What the build says of the add-in in a language: its manifest, and its functions where it has some. */
export async function readAddIn(language: string, log: HostLog): Promise<AddIn> {
  const xml = await fetchFromBuild("/addin/manifest.xml");
  const manifest = readManifest(new DOMParser().parseFromString(xml, "application/xml"), language);
  return { manifest, functions: await readFunctions(manifest, log) };
}
