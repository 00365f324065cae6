import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { functionIds } from "../../../src/reference/functionId";
import { functionReferences } from "../../../src/reference/functionReferences";
import { type Language, languages } from "../../../src/reference/words/language";
import { type Edition, editions } from "./edition";
import { FunctionPage } from "./FunctionPage";
import { IndexPage } from "./IndexPage";
import type { FunctionsMetadata } from "./metadata";
import { pageName } from "./pageName";
import { styleSheet } from "./styleSheet";

/** The help pages by path: for each language one a function and the index, and the style sheet of all. */
export function helpPages(metadata: Readonly<Record<Language, FunctionsMetadata>>): Record<string, string> {
  const pages = languages.map((language) => editionPages(editions[language], metadata[language]));
  return Object.assign({ "help.css": styleSheet }, ...pages) as Record<string, string>;
}

function editionPages(edition: Edition, metadata: FunctionsMetadata): Record<string, string> {
  const pages = { [`${edition.folder}index.html`]: page(<IndexPage edition={edition} />) };
  for (const id of functionIds) {
    const described = metadata.functions.find((entry) => entry.id === id);
    if (!described) throw new Error(`functions.json doesn't describe ${id}`);
    pages[edition.folder + pageName(id)] = page(
      <FunctionPage reference={functionReferences[id]} described={described} edition={edition} />,
    );
  }
  return pages;
}

function page(content: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(content)}\n`;
}
