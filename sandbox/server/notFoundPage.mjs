const escaped = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What a person reads at an address where nothing is. */
export function notFoundPage(urlPath) {
  const shown = urlPath.replace(/[&<>"]/g, (character) => escaped[character]);
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Not found – Sandbox</title>
  <style>:root { color-scheme: light dark; font-family: system-ui, sans-serif } body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem }</style>
  <h1>There is nothing at this address</h1>
  <p><code>${shown}</code> isn't part of the sandbox or of the add-in's build.</p>
  <p><a href="/">Go to the workbook</a></p>
</html>
`;
}
