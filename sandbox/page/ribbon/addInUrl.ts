import type { AddInManifest } from "./addInManifest";

/** Where the sandbox serves what the manifest names: files of the build under /addin/, anything else unchanged. */
export function addInUrl(manifest: AddInManifest, url: string): string {
  return url.startsWith(manifest.baseUrl) ? `/addin/${url.slice(manifest.baseUrl.length)}` : url;
}
