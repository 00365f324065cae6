import { tooltips as german } from "../../src/reference/words/de/tooltips";
import type { Language } from "../../src/reference/words/language";
import type { TooltipWords } from "../../src/reference/words/tooltipWords";
import type { FunctionsMetadata } from "./helpPages/metadata";

/** English is what the metadata plugin makes of the functions' own comments. */
const tooltips: Readonly<Record<Exclude<Language, "en">, TooltipWords>> = { de: german };

/**
 * The functions' metadata with the descriptions of another language. All else is the same, so that a workbook means
 * the same in every language: Excel knows functions by their ids and arguments by their order.
 *
 * @throws Error where a description is missing, or one is of something that there isn't.
 */
export function localizedMetadata<Metadata extends FunctionsMetadata>(
  metadata: Metadata,
  language: Exclude<Language, "en">,
): Metadata {
  const words = new Map(Object.entries(tooltips[language]));
  const functions = metadata.functions.map((entry) => {
    const { description, parameters } = taken(words, entry.id, `${language}: PLAN`);
    const descriptions = new Map(Object.entries(parameters));
    const described = entry.parameters.map((parameter) => ({
      ...parameter,
      description: taken(descriptions, parameter.name, `${language}: ${entry.id}`),
    }));
    refuseRest(descriptions, `${language}: ${entry.id}`);
    return { ...entry, description, parameters: described };
  });
  refuseRest(words, `${language}: PLAN`);
  return { ...metadata, functions };
}

function taken<Words>(words: Map<string, Words>, name: string, place: string): Words {
  const found = words.get(name);
  if (found === undefined) throw new Error(`${place}.${name} has no description.`);
  words.delete(name);
  return found;
}

function refuseRest(words: ReadonlyMap<string, unknown>, place: string): void {
  if (words.size > 0)
    throw new Error(`${place} has no ${[...words.keys()].join(", ")}, but a description of it.`);
}
