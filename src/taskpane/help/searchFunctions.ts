import { functionIds, type FunctionId } from "../../reference/functionId";
import type { ReferenceWords } from "../../reference/words/referenceWords";

/** The functions whose name, title or explanation has every word of the query, in the order of the help. */
export function searchFunctions(query: string, words: ReferenceWords): readonly FunctionId[] {
  const wanted = query
    .toLowerCase()
    .replace(/^=?plan\./, "")
    .split(/\s+/)
    .filter(Boolean);
  return functionIds.filter((id) => {
    const { title, summary, meaning, whenToUse } = words.functions[id];
    const text = [`PLAN.${id}`, title, summary, ...meaning, ...whenToUse].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
