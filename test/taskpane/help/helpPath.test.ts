import { beforeAll, expect, it } from "@jest/globals";
import { helpPages } from "../../../scripts/build/helpPages/helpPages";
import { functionIds } from "../../../src/reference/functionId";
import { languages } from "../../../src/reference/words/language";
import { helpPath } from "../../../src/taskpane/help/helpPath";
import { functionsJsons } from "../../reference/functionsJson";

let pages: Record<string, string>;
beforeAll(async () => {
  pages = helpPages(await functionsJsons());
});

it.each(languages)("leads to the pages that the build makes: %s", (language) => {
  for (const page of ["index.html", ...functionIds.map((id) => `${id.toLowerCase()}.html`)]) {
    const html = pages[helpPath(page, language).replace(/^help\//, "")];
    expect(html).toContain(`<html lang="${language}">`);
  }
});
