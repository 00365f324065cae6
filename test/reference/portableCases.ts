import fc from "fast-check";
import { type FunctionId, functionIds } from "../../src/reference/functionId";
import type { FunctionReference } from "../../src/reference/functionReference";
import { functionReferences } from "../../src/reference/functionReferences";
import { convertedCall } from "../../src/reference/portable/convertedCall";
import type { CalculatedValue, SheetContent } from "../support/sheetContent";
import { callFunction } from "./callFunction";
import { constantIn } from "./formulaText";
import type { GridValue } from "./grid";
import { type ArgumentCells, placeArguments, withFormulas } from "./placedArguments";
import { randomArguments } from "./randomArguments";

/** The functions that have portable forms. */
export const portableReferences: readonly FunctionReference[] = functionIds
  .map((id): FunctionReference => functionReferences[id])
  .filter(({ portable }) => portable !== undefined);

/** A call of a function, what it gives, and the formulas that must give the same. */
interface PortableCase {
  readonly title: string;
  readonly sheet: SheetContent;
  /** Where the formulas stand. */
  readonly firstRow: number;
  readonly expected: readonly (readonly GridValue[])[];
}

/** Below the largest arguments. */
const firstRow = 10;

/** The case of each special value and of so many random arguments, by the formula that `convert` finds for them. */
export function portableCases(
  { id, specialValues, arguments: parameters }: FunctionReference,
  convert: (
    id: FunctionId,
    args: ReturnType<typeof placeArguments>["args"],
  ) => readonly (readonly string[])[] | undefined,
  random: { readonly runs: number; readonly seed: number },
): PortableCase[] {
  const special = Object.entries(specialValues).map(([name, { args }]) => ({
    title: `${id} ${name}`,
    cells: args.map((text, index) => cellsFor(text, parameters[index]?.unit === "years")),
  }));
  const samples = fc
    .sample(randomArguments(id), { numRuns: random.runs, seed: random.seed })
    .map((cells, index) => ({
      title: `${id} sample ${index}`,
      cells,
    }));
  return [...special, ...samples].flatMap(({ title, cells }): PortableCase[] => {
    const { rows, args } = placeArguments(cells);
    const formulas = convert(id, args);
    if (!formulas) return [];
    const answer = callFunction(
      id,
      args.map((argument) => argument?.text ?? ""),
      rows,
    );
    const sheet = { name: title.replaceAll(" ", "_"), rows: withFormulas(rows, firstRow, formulas) };
    return [
      { title: `${title}: =${formulas[0]?.[0]}`, sheet, firstRow, expected: spreadError(answer, formulas) },
    ];
  });
}

/** The formulas as a LAMBDA's call; its results spill. */
export function lambdaFormulas(
  id: FunctionId,
  args: ReturnType<typeof placeArguments>["args"],
): string[][] | undefined {
  const lambda = (functionReferences[id] as FunctionReference).portable?.lambda;
  const call =
    lambda &&
    convertedCall(
      lambda,
      args.map((argument) => argument?.text ?? ""),
    );
  return call === undefined ? undefined : [[call]];
}

/** The plain formulas, one a cell. */
export function plainFormulas(
  id: FunctionId,
  args: ReturnType<typeof placeArguments>["args"],
): string[][] | undefined {
  return (functionReferences[id] as FunctionReference).portable?.plain(args);
}

/** The cases whose calculated values aren't the function's. */
export function differences(
  cases: readonly PortableCase[],
  calculated: readonly CalculatedValue[][][],
): string[] {
  return cases.flatMap(({ title, firstRow: top, expected }, index) => {
    const found = expected.map((line, row) =>
      line.map((_, column) => calculated[index]?.[top + row]?.[column]),
    );
    const same = title.startsWith("GOALSPLIT")
      ? agreesButForTies(expected, found)
      : agreesAll(expected, found, 0);
    return same
      ? []
      : [
          `${title}\n  cells ${JSON.stringify(cases[index]?.sheet.rows.slice(0, 4))}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`,
        ];
  });
}

type Values = readonly (readonly CalculatedValue[])[];

function agreesAll(expected: readonly (readonly GridValue[])[], found: Values, slack: number): boolean {
  return expected.every((line, row) =>
    line.every((value, column) => agrees(value, found[row]?.[column], slack)),
  );
}

function agrees(expected: GridValue, found: CalculatedValue, slack: number): boolean {
  if (typeof expected !== "number") return expected === found || (expected === "" && found === undefined);
  const allowed = slack + 1e-9 * Math.max(1, Math.abs(expected));
  return typeof found === "number" && Math.abs(found - expected) <= allowed;
}

/** The limit "tiedCents": an odd cent may go to another share, and the sum stays. */
function agreesButForTies(expected: readonly (readonly GridValue[])[], found: Values): boolean {
  const cents = (values: Values) =>
    values
      .flat()
      .reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.round(value * 100) : 0), 0);
  return agreesAll(expected, found, 0.01) && cents(expected) === cents(found);
}

/** Where the function gives one error value for a whole block, each of several formulas gives it, but for labels. */
function spreadError(answer: GridValue[][], formulas: readonly (readonly string[])[]): GridValue[][] {
  const [[only] = []] = answer;
  const isBlock = formulas.length * (formulas[0]?.length ?? 0) > 1;
  if (answer.length !== 1 || answer[0]?.length !== 1 || !isBlock || only === undefined) return answer;
  return formulas.map((line) => line.map((text) => (/^"[A-Z]/.test(text) ? text.slice(1, -1) : only)));
}

/** A constant's cells; the words that formulas need to know, and years, stay in the formula. */
function cellsFor(text: string, isYears: boolean): ArgumentCells {
  if (text === "") return undefined;
  const isWord = /^"[a-z]+"$/.test(text);
  if (isYears || isWord) return { inline: text };
  return constantIn(text)?.map((row) => row.map((value) => (value === "" ? undefined : value)));
}
