/** A `<script>` that loads one of Office.js' files from Microsoft's CDN, whichever cloud's. */
const officeScript =
  /<script\b([^>]*?)\ssrc=(["']?)https:\/\/[^"'\s>]+\/lib\/[^/"'\s>]+\/hosted\/([\w.-]+\.js)\2([^>]*)><\/script>/gi;

/** Attributes that hold for the CDN's copy alone. */
const ofTheCdn = /\s(?:integrity|crossorigin)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/gi;

/**
 * An add-in's page, hosted by the sandbox: Office.js comes from the npm package, and in front of it the bridge that
 * makes the window a window of our host. Everything else in the page stays as it was built.
 */
export function hostedByUs(html) {
  return html.replace(officeScript, (_tag, before, _quote, file, after) => {
    const rest = `${before}${after}`.replace(ofTheCdn, "");
    return `<script${rest} src="/sandbox/attach.js"></script><script${rest} src="/office-js/${file}"></script>`;
  });
}
