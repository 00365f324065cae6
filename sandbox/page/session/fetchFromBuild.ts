/**
 * A text file of the add-in's build.
 *
 * @throws Error that says what to do where the file isn't there.
 */
export async function fetchFromBuild(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} is missing. Build the add-in (npm run build), then load this page again.`);
  }
  return response.text();
}
