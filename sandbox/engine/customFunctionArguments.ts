import type { CellValue } from "./cellValue";
import { CellError } from "./cellValue";
import type { CustomFunctionArgument, CustomFunctionInfo, CustomFunctionParameter } from "./customFunction";

/**
 * Arguments as Excel hands them to a custom function: as many as it has parameters, each in the shape and type that
 * its metadata says. An error where Excel answers without calling.
 */
export function prepareArguments(
  info: CustomFunctionInfo,
  given: readonly CustomFunctionArgument[],
): CustomFunctionArgument[] | CellError {
  const { parameters } = info;
  const last = parameters.at(-1);
  const required = parameters.filter(
    (parameter) => parameter.optional !== true && parameter.repeating !== true,
  ).length;
  if (given.length < required || (given.length > parameters.length && last?.repeating !== true)) {
    return CellError.of("#VALUE!");
  }
  const count = Math.max(given.length, parameters.length);
  const prepared: CustomFunctionArgument[] = [];
  for (let i = 0; i < count; i++) {
    const parameter = parameters[i] ?? last;
    const argument =
      parameter && prepareArgument(parameter, given[i] ?? null, info.allowErrorForDataTypeAny === true);
    if (
      argument instanceof CellError &&
      !(parameter?.type === "any" && info.allowErrorForDataTypeAny === true)
    ) {
      return argument;
    }
    prepared.push(argument ?? null);
  }
  return prepared;
}

function prepareArgument(
  parameter: CustomFunctionParameter,
  given: CustomFunctionArgument,
  errorsAllowed: boolean,
): CustomFunctionArgument {
  const type = parameter.type ?? "any";
  if (parameter.dimensionality !== "matrix") {
    const scalar = Array.isArray(given) ? onlyCell(given) : given;
    return convert(scalar, type);
  }
  if (given === null) {
    return null;
  }
  const rows = Array.isArray(given) ? given : [[given]];
  const converted = rows.map((row) => row.map((cell) => convert(cell, type)));
  const error = converted.flat().find((cell) => cell instanceof CellError);
  return error !== undefined && !(type === "any" && errorsAllowed) ? error : converted;
}

/** A range where a single value belongs: its one cell, else Excel refuses. */
const onlyCell = (rows: readonly (readonly CellValue[])[]): CellValue =>
  rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : CellError.of("#VALUE!");

function convert(value: CellValue, type: string): CellValue {
  if (value instanceof CellError || type === "any" || value === null) {
    return value;
  }
  if (type === "string") {
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  }
  const converted = type === "boolean" ? toBoolean(value) : toNumber(value);
  return converted ?? CellError.of("#VALUE!");
}

function toNumber(value: string | number | boolean): number | undefined {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function toBoolean(value: string | number | boolean): boolean | undefined {
  if (typeof value !== "string") {
    return Boolean(value);
  }
  return { TRUE: true, FALSE: false }[value.toUpperCase()];
}
