import type { CustomFunctionInfo } from "../../engine/customFunction";

/**
 * The functions that a build's functions.json describes.
 *
 * @throws Error where it isn't such a file.
 */
export function functionsMetadata(json: string): readonly CustomFunctionInfo[] {
  const { functions } = JSON.parse(json) as { readonly functions?: readonly CustomFunctionInfo[] };
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions.");
  return functions;
}
