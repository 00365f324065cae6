import * as functions from "../../../../src/functions/functions";
import type {
  CustomFunctionArgument,
  CustomFunctionInfo,
  CustomFunctions as SandboxFunctions,
} from "../../../../sandbox/engine/customFunction";
import { CellError, type CellValue } from "../../../../sandbox/engine/cellValue";
import { functionsJson } from "../../../reference/functionsJson";

const byId = new Map<string, (...args: unknown[]) => unknown>(
  Object.entries(functions).map(([name, call]) => [
    name.toUpperCase(),
    call as (...args: unknown[]) => unknown,
  ]),
);

/** The add-in's functions as the sandbox's engine calls them. They need `withCustomFunctions`. */
export async function planFunctions(): Promise<SandboxFunctions> {
  const metadata = (await functionsJson()) as unknown as {
    readonly functions: readonly CustomFunctionInfo[];
  };
  return {
    namespace: "PLAN",
    functions: metadata.functions.map((info) => ({ ...info, allowErrorForDataTypeAny: true })),
    call: (id, args) => Promise.resolve(answer(id, args)),
  };
}

function answer(id: string, args: readonly CustomFunctionArgument[]): CellValue | CellValue[][] {
  try {
    const given = args.map((argument) =>
      Array.isArray(argument) ? argument.map((row) => row.map(toFunction)) : toFunction(argument),
    );
    const result = byId.get(id)?.(...given, { functionName: id });
    return Array.isArray(result)
      ? (result as unknown[][]).map((row) => row.map(fromFunction))
      : fromFunction(result);
  } catch (error) {
    return fromFunction(error);
  }
}

function toFunction(value: CellValue): unknown {
  return value instanceof CellError
    ? new CustomFunctions.Error(value.code as CustomFunctions.ErrorCode)
    : value;
}

function fromFunction(value: unknown): CellValue {
  if (value instanceof CustomFunctions.Error) return CellError.of(value.code);
  if (value instanceof Error) throw value;
  return value as CellValue;
}
