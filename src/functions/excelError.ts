import { PlanningError } from "../planning/errors";
import type { PlanningErrorKind } from "../planning/errorCatalogue";

/**
 * Excel's error values, as they come in and go out. In a range they arrive as `CustomFunctions.Error`; as a rich
 * value, as an object of basic type "Error" with the code as its basic value.
 */
export function errorIn(cell: object): CustomFunctions.Error | undefined {
  if (cell instanceof CustomFunctions.Error) return cell;
  const { type, basicType, basicValue } = cell as Record<string, unknown>;
  const isError = type === "Error" || basicType === "Error";
  return isError && isErrorCode(basicValue) ? new CustomFunctions.Error(basicValue) : undefined;
}

/** Whatever was thrown, as the error value that the cell shows. */
export function toExcelError(thrown: unknown): CustomFunctions.Error {
  if (thrown instanceof CustomFunctions.Error) return thrown;
  if (thrown instanceof PlanningError) return new CustomFunctions.Error(codeFor(thrown.kind), thrown.message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, String(thrown));
}

/** Excel's runtime carries these five when thrown; it makes #VALUE! of all others, which have to be returned. */
export function canBeThrown({ code }: CustomFunctions.Error): boolean {
  return ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"].includes(code);
}

function codeFor(kind: PlanningErrorKind): CustomFunctions.ErrorCode {
  switch (kind) {
    case "mismatch":
      return CustomFunctions.ErrorCode.invalidValue;
    case "outOfRange":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "zeroBase":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "noData":
      return CustomFunctions.ErrorCode.notAvailable;
  }
}

/** The enumeration lists what can be returned; Excel has more (#SPILL!, #CALC!), and they come in as well. */
function isErrorCode(code: unknown): code is CustomFunctions.ErrorCode {
  return typeof code === "string" && code.startsWith("#");
}
