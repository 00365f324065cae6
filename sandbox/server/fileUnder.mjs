import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/**
 * The file that a URL's path names inside `folder`, `index.html` standing for the folder itself; undefined where there
 * is none, or where the path or a symbolic link leads out of the folder.
 */
export async function fileUnder(folder, urlPath) {
  try {
    const root = await realpath(folder);
    const wanted = path.join(
      root,
      urlPath.endsWith("/") || urlPath === "" ? `${urlPath}index.html` : urlPath,
    );
    const file = await realpath(wanted);
    const inside = file.startsWith(root + path.sep);
    return inside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
