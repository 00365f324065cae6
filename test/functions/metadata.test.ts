import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { localizedMetadata } from "../../scripts/build/localizedMetadata";
import * as entry from "../../src/functions/functions";
import released from "./golden/released.json";

const source = join(__dirname, "../../src/functions/functions.ts");
const golden = (file: string) => join(__dirname, "golden", file);

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: unknown;
}

describe("functions.json", () => {
  let json = "";
  let functions: readonly CustomFunction[] = [];
  let associated: readonly { id: string; functionName: string }[] = [];

  beforeAll(async () => {
    const generated = await generateCustomFunctionsMetadata([source]);
    expect(generated.errors).toEqual([]);
    json = `${generated.metadataJson}\n`;
    functions = (JSON.parse(json) as { functions: CustomFunction[] }).functions;
    associated = generated.associate;
  });

  it("is the golden one; after a change meant, run with UPDATE_GOLDEN=1 and review the difference", () => {
    expectGolden("functions.json", json);
  });

  it("breaks no saved workbook: what is released keeps its ids, and its parameters in their order", () => {
    for (const { id, parameters, result } of released) {
      const current = functions.find((candidate) => candidate.id === id);
      expect(current).toMatchObject({ id, name: id, result });
      expect(current?.result).toEqual(result);
      expect(current?.parameters.slice(0, parameters.length).map(signature)).toEqual(parameters);
      for (const added of current?.parameters.slice(parameters.length) ?? [])
        expect(added.optional).toBe(true);
    }
  });

  it("lists a new function in the released ones, too", () => {
    expect(functions.map(({ id }) => id)).toEqual(released.map(({ id }) => id));
  });

  it("describes every function and parameter, short enough for the tooltip", () => {
    for (const text of descriptionsOf(functions)) {
      expect(text).toMatch(/^[A-Z"].{10,}\.$/);
      expect(text.length).toBeLessThanOrEqual(140);
    }
  });

  it("has no volatile, streaming or repeating function, and no optional parameter before a required one", () => {
    for (const { options, parameters } of functions) {
      expect(options).toBeUndefined();
      expect(parameters.some(({ repeating }) => repeating)).toBe(false);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([...optional].sort()).toEqual(optional);
    }
  });

  it("is associated with functions that the entry exports", () => {
    for (const { functionName } of associated)
      expect(entry).toHaveProperty(functionName, expect.any(Function));
    expect(associated.map(({ functionName }) => functionName).sort()).toEqual(Object.keys(entry).sort());
  });

  it("names the parameters as the code does, which takes one more: Excel's invocation", () => {
    for (const { id, functionName } of associated) {
      const parameters = functions.find((candidate) => candidate.id === id)?.parameters ?? [];
      const code = entry[functionName as keyof typeof entry].toString();
      const declared = /\(([^)]*)\)/
        .exec(code)?.[1]
        ?.split(",")
        .map((name) => name.trim());
      expect(declared).toEqual(parameters.map(({ name }) => name));
    }
  });
});

describe("functions-de.json", () => {
  let english: { functions: readonly CustomFunction[] };
  let german: { functions: readonly CustomFunction[] };

  beforeAll(async () => {
    english = JSON.parse((await generateCustomFunctionsMetadata([source])).metadataJson) as typeof english;
    german = localizedMetadata(english, "de");
  });

  it("is the golden one; after a change meant, run with UPDATE_GOLDEN=1 and review the difference", () => {
    expectGolden("functions-de.json", `${JSON.stringify(german, null, 2)}\n`);
  });

  it("differs from functions.json in descriptions and in nothing else", () => {
    expect(undescribed(german)).toEqual(undescribed(english));
    const pairs = descriptionsOf(german.functions).map(
      (text, i) => [text, descriptionsOf(english.functions)[i]] as const,
    );
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
  });

  it("describes every function and parameter, short enough for the tooltip", () => {
    for (const text of descriptionsOf(german.functions)) {
      expect(text).toMatch(/^[A-ZÄÖÜ"].{10,}\.$/);
      expect(text.length).toBeLessThanOrEqual(140);
    }
  });

  it("isn't made where a description is missing, or is one too many", () => {
    const [first, ...others] = english.functions;
    if (!first) throw new Error("functions.json is empty");
    const renamed = first.parameters.map((parameter, i) =>
      i === 0 ? { ...parameter, name: "new" } : parameter,
    );
    const made = (functions: readonly CustomFunction[]) => () => localizedMetadata({ functions }, "de");
    expect(made([...english.functions, { ...first, id: "NEW" }])).toThrow("NEW has no description");
    expect(made([{ ...first, parameters: renamed }, ...others])).toThrow("new has no description");
    expect(made([{ ...first, parameters: first.parameters.slice(1) }, ...others])).toThrow(
      "but a description",
    );
    expect(made(others)).toThrow("has no CHURNRATE, but a description");
  });
});

function expectGolden(file: string, text: string): void {
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden(file), text);
  expect(text).toBe(readFileSync(golden(file), "utf8"));
}

const descriptionsOf = (functions: readonly CustomFunction[]): string[] =>
  functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);

const undescribed = (metadata: object): unknown =>
  JSON.parse(JSON.stringify(metadata, (key, value: unknown) => (key === "description" ? undefined : value)));

/** What saved formulas depend on. */
function signature({ name, type, dimensionality = "scalar", optional = false }: Parameter): unknown {
  return { name, type, dimensionality, optional };
}
