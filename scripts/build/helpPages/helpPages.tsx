import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { functionIds } from "../../../src/reference/functionId";
import { functionReferences } from "../../../src/reference/functionReferences";
import { english } from "../../../src/reference/words/en/en";
import { FunctionPage } from "./FunctionPage";
import { IndexPage } from "./IndexPage";
import type { FunctionsMetadata } from "./metadata";
import { pageName } from "./pageName";
import { styleSheet } from "./styleSheet";

/** The help pages by file name: one a function, the index, and their style sheet. */
export function helpPages(metadata: FunctionsMetadata): Record<string, string> {
  const pages: Record<string, string> = {
    "index.html": page(<IndexPage words={english} />),
    "help.css": styleSheet,
  };
  for (const id of functionIds) {
    const described = metadata.functions.find((entry) => entry.id === id);
    if (!described) throw new Error(`functions.json doesn't describe ${id}`);
    pages[pageName(id)] = page(
      <FunctionPage reference={functionReferences[id]} described={described} words={english} />,
    );
  }
  return pages;
}

function page(content: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(content)}\n`;
}
