import { describe, expect, it } from "@jest/globals";
import { hostedByUs } from "../../../sandbox/server/hostedByUs.mjs";

const ours = (file: string, attributes = "") =>
  `<script${attributes} src="/sandbox/attach.js"></script><script${attributes} src="/office-js/${file}"></script>`;

describe("a page of the add-in, hosted by the sandbox", () => {
  it.each([
    [
      "the usual cloud",
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      ours("office.js"),
    ],
    [
      "another cloud and version",
      '<script src="https://appsforoffice.azure.cn/lib/beta/hosted/office.debug.js"></script>',
      ours("office.debug.js"),
    ],
    [
      "the runtime of custom functions",
      "<script type='text/javascript' src='https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js'></script>",
      ours("custom-functions-runtime.js", " type='text/javascript'"),
    ],
    [
      "a page whose quotation marks were taken out by the build",
      "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
      ours("office.js"),
    ],
    [
      "attributes, of which those for the CDN's copy go",
      '<script defer integrity="sha384-x" crossorigin src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      ours("office.js", " defer"),
    ],
  ])("loads Office.js from us instead of %s", (_, before, after) => {
    expect(hostedByUs(`<head>${before}</head>`)).toBe(`<head>${after}</head>`);
  });

  it("keeps everything else", () => {
    const page = `<script>const url = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";</script>
      <script src="taskpane.js"></script><script src="https://elsewhere.test/office.js"></script>`;
    expect(hostedByUs(page)).toBe(page);
  });
});
