import { beforeAll, describe, expect, it } from "@jest/globals";
import type { FunctionsMetadata } from "../../scripts/build/helpPages/metadata";
import { functionIds } from "../../src/reference/functionId";
import type { FunctionReference } from "../../src/reference/functionReference";
import { functionReferences } from "../../src/reference/functionReferences";
import { english } from "../../src/reference/words/en/en";
import { functionsJson } from "./functionsJson";

const references: readonly FunctionReference[] = functionIds.map((id) => functionReferences[id]);

describe("the reference and functions.json", () => {
  let metadata: FunctionsMetadata = { functions: [] };
  beforeAll(async () => {
    metadata = await functionsJson();
  });

  it("know the same functions", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
  });

  it.each(references.map((reference) => [reference.id, reference] as const))(
    "name the same arguments of %s in the same order",
    (id, reference) => {
      const described = metadata.functions.find((entry) => entry.id === id);
      expect(reference.arguments.map(({ name }) => name)).toEqual(
        described?.parameters.map(({ name }) => name),
      );
    },
  );
});

describe("the reference", () => {
  it.each(references.map((reference) => [reference.id, reference] as const))(
    "of %s holds together",
    (id, reference) => {
      expect(reference.id).toBe(id);
      expect(Object.keys(reference.examples).length).toBeGreaterThan(0);
      expect(Object.keys(reference.specialValues).length).toBeGreaterThan(3);
      expect(reference.seeAlso).not.toContain(id);
      expect(new Set(reference.seeAlso).size).toBe(reference.seeAlso.length);
      for (const { args } of Object.values(reference.specialValues)) {
        expect(args.length).toBeLessThanOrEqual(reference.arguments.length);
      }
    },
  );

  it("has a portable form for every function but the one that is frozen", () => {
    const frozen = references.filter(({ portable }) => !portable).map(({ id }) => id);
    expect(frozen).toEqual(["RETENTIONFORECAST"]);
  });

  it("ends its sentences, and begins them with a capital", () => {
    const sentences = functionIds.flatMap((id) => {
      const { summary, meaning, whenToUse, whenNot, examples } = english.functions[id];
      return [summary, ...meaning, ...whenToUse, ...whenNot, ...Object.values<string>(examples)];
    });
    const choices = Object.values(english.choices).flatMap(({ question, answer }) => [question, answer]);
    const loose = [...sentences, ...choices].filter((text) => !/^["A-Z0-9].*[.?]$/.test(text));
    expect(loose).toEqual([]);
  });
});
