import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "@jest/globals";
import { functionIds } from "../../src/reference/functionId";
import { functionReferences } from "../../src/reference/functionReferences";

type Call = (...args: unknown[]) => unknown;

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
};

/** The functions of a built script by their ids, as Excel's engine runs it: alone, without a page. */
function functionsOf(script: string): ReadonlyMap<string, Call> {
  const associated = new Map<string, Call>();
  const associate = (id: string, call: Call) => associated.set(id, call);
  const code = readFileSync(path.resolve(__dirname, "../../dist", script), "utf8");
  vm.runInNewContext(code, { CustomFunctions: { associate, Error: CellError, ErrorCode } });
  return associated;
}

function outcome(call: Call | undefined, args: readonly unknown[]): unknown {
  try {
    return call?.(...args);
  } catch (thrown) {
    return thrown;
  }
}

const english = functionsOf("functions.js");
const german = functionsOf("functions-de.js");
const samples = [
  [[0.1, 0.2]],
  [["x", 1]],
  [[0]],
  [[-3]],
  [[0.1, -0.2]],
  [[]],
  [[true]],
  [[7, 8, 9]],
  [[1e308, 1e308]],
  null,
];

describe.each(functionIds)("%s in functions-de.js", (id) => {
  const count = functionReferences[id].arguments.length;
  const outcomes = samples.flatMap((first) =>
    samples.map((second) => {
      const args = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? first : second));
      return [outcome(english.get(id), args), outcome(german.get(id), args)] as const;
    }),
  );

  it("answers as in functions.js", () => {
    const code = (value: unknown) =>
      JSON.stringify(value, (key, part: unknown) => (key === "message" ? "" : part));
    expect(outcomes.map(([, inGerman]) => code(inGerman))).toEqual(
      outcomes.map(([inEnglish]) => code(inEnglish)),
    );
  });

  it("says in German why there is no answer", () => {
    const sentences = outcomes.flatMap(([one, other]) =>
      one instanceof CellError && other instanceof CellError && one.message !== undefined
        ? [[one.message, other.message ?? ""] as const]
        : [],
    );
    expect(sentences.length).toBeGreaterThan(0);
    expect(
      sentences.filter(
        ([one, other]) => one === other || /\b(expected|is|the|got|row|column|item|year|count)\b/.test(other),
      ),
    ).toEqual([]);
  });
});
