import { CellError, type CellValue } from "../../engine/cellValue";
import type {
  CustomFunctionArgument,
  CustomFunctionInfo,
  CustomFunctionParameter,
} from "../../engine/customFunction";

/** What the runtime turns back into a `CustomFunctions.Error`. */
interface WireError {
  readonly code: string;
  readonly type: "CustomFunctionError";
}

type WireScalar = Exclude<CellValue, CellError> | WireError;
type WireArgument = WireScalar | readonly WireArgument[];

/**
 * Arguments as Excel hands them over: padded with null to the parameters of the metadata, repeating ones in one array,
 * ranges as rows of values, values converted to the type that the metadata asks for.
 *
 * @throws CellError that is the result without a call: an argument of the wrong kind, or one that is an error where
 * the function doesn't take errors.
 */
export function wireArguments(
  { parameters, allowErrorForDataTypeAny = false }: CustomFunctionInfo,
  args: readonly CustomFunctionArgument[],
): readonly WireArgument[] {
  const repeats = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !repeats) throw CellError.of("#VALUE!");
  return parameters.map((parameter, index) => {
    if (parameter.repeating !== true)
      return wireArgument(parameter, args[index] ?? null, allowErrorForDataTypeAny);
    return args.slice(index).map((one) => wireArgument(parameter, one, allowErrorForDataTypeAny));
  });
}

function wireArgument(
  parameter: CustomFunctionParameter,
  argument: CustomFunctionArgument,
  allowErrors: boolean,
): WireArgument {
  const convert = (value: CellValue): WireScalar => wireValue(parameter.type ?? "any", value, allowErrors);
  if (parameter.dimensionality === "matrix") {
    if (argument === null) return null;
    return rowsOf(argument).map((row) => row.map(convert));
  }
  const rows = rowsOf(argument);
  const [first] = rows;
  if (rows.length !== 1 || first?.length !== 1) throw CellError.of("#VALUE!");
  return convert(first[0] ?? null);
}

function rowsOf(argument: CustomFunctionArgument): readonly (readonly CellValue[])[] {
  return Array.isArray(argument) ? argument : [[argument]];
}

function wireValue(type: string, value: CellValue, allowErrors: boolean): WireScalar {
  if (value instanceof CellError) {
    if (type !== "any" || !allowErrors) throw value;
    return { code: value.code, type: "CustomFunctionError" };
  }
  if (value === null) return null;
  if (type === "number") return numberOf(value);
  if (type === "boolean") return booleanOf(value);
  return type === "string" ? textOf(value) : value;
}

function numberOf(value: string | number | boolean): number {
  if (typeof value === "string") throw CellError.of("#VALUE!");
  return Number(value);
}

function booleanOf(value: string | number | boolean): boolean {
  if (typeof value === "string") throw CellError.of("#VALUE!");
  return Boolean(value);
}

function textOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
