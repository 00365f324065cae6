import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as entry from "../../src/functions/functions";
import released from "./golden/released.json";

const source = join(__dirname, "../../src/functions/functions.ts");
const golden = join(__dirname, "golden/functions.json");

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
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
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, json);
    expect(json).toBe(readFileSync(golden, "utf8"));
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
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map(({ description }) => description)]) {
        expect(text).toMatch(/^[A-Z"].{10,}\.$/);
        expect(text?.length).toBeLessThanOrEqual(140);
      }
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

/** What saved formulas depend on. */
function signature({ name, type, dimensionality = "scalar", optional = false }: Parameter): unknown {
  return { name, type, dimensionality, optional };
}
