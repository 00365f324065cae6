import type { ComponentType } from "react";
import type { Language } from "../../reference/words/language";
import type { ReferenceWords } from "../../reference/words/referenceWords";
import { later } from "../later";

/** The list of the functions in each language. The words about them are many: the rest of the help doesn't wait for them. */
export const FUNCTION_LISTS: Readonly<Record<Language, ComponentType>> = {
  en: listIn(() => import("../../reference/words/en/en").then(({ english }) => english)),
  de: listIn(() => import("../../reference/words/de/de").then(({ german }) => german)),
};

function listIn(load: () => Promise<ReferenceWords>): ComponentType {
  return later(async () => {
    const [{ FunctionList }, reference] = await Promise.all([import("./FunctionList"), load()]);
    return () => <FunctionList reference={reference} />;
  });
}
