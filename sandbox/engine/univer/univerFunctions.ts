import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ErrorType } from "@univerjs/engine-formula";
import { BooleanNumber } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatAddress } from "../address";
import { cellArea } from "../area";
import type { CellValue } from "../cellValue";
import { CellError } from "../cellValue";
import type { CustomFunctionArgument, CustomFunctionInfo, CustomFunctions } from "../customFunction";
import { prepareArguments } from "../customFunctionArguments";
import type { UniverBook } from "./univerBook";

/** Makes custom functions known to the calculation and to the formula bar, which shows their descriptions. */
export function registerUniverFunctions(book: UniverBook, functions: CustomFunctions): void {
  const described = functions.functions.map((info) => descriptionOf(functions.namespace, info));
  book.injector.get(IDescriptionService).registerDescriptions(described);
  const executors = functions.functions.map(
    (info) => new CalledFunction(`${functions.namespace}.${info.name}`.toUpperCase(), info, functions, book),
  );
  book.injector.get(IFunctionService).registerExecutors(...executors);
}

/** A function that Univer calls like its own; its answer comes later. */
class CalledFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly info: CustomFunctionInfo,
    private readonly functions: CustomFunctions,
    private readonly book: UniverBook,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  /** A text that looks like a number stays a text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): FunctionVariantType {
    const address = formatAddress(this.sheetName(), cellArea(this.row, this.column));
    return new AsyncObject(this.answer(variants.map(argumentOf), address)) as unknown as FunctionVariantType;
  }

  private async answer(given: readonly CustomFunctionArgument[], address: string): Promise<BaseValueObject> {
    const prepared = prepareArguments(this.info, given);
    if (prepared instanceof CellError) {
      return objectOf(prepared);
    }
    try {
      const result = await this.functions.call(this.info.id, prepared, address);
      return Array.isArray(result) ? arrayOf(result) : objectOf(result);
    } catch {
      return objectOf(CellError.of("#VALUE!"));
    }
  }

  private sheetName(): string {
    return this.book.workbook.getSheetBySheetId(this.subUnitId ?? "")?.getName() ?? "";
  }
}

function argumentOf(variant: BaseValueObject): CustomFunctionArgument {
  if (!variant.isArray()) {
    return plainOf(variant);
  }
  const rows: CellValue[][] = [];
  const array = variant as ArrayValueObject;
  array.iterator((item, row, column) => {
    (rows[row] ??= [])[column] = item ? plainOf(item) : null;
  });
  return rows;
}

function plainOf(value: BaseValueObject): CellValue {
  if (value.isError()) {
    return CellError.of((value as unknown as ErrorValueObject).getErrorType());
  }
  return value.isNull() ? null : value.getValue();
}

function objectOf(value: CellValue | undefined): BaseValueObject {
  if (value instanceof CellError) {
    return ErrorValueObject.create(value.code as ErrorType);
  }
  if (typeof value === "number") {
    return NumberValueObject.create(value);
  }
  if (typeof value === "boolean") {
    return BooleanValueObject.create(value);
  }
  return value === null || value === undefined ? NullValueObject.create() : StringValueObject.create(value);
}

const arrayOf = (rows: readonly (readonly CellValue[])[]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(objectOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

function descriptionOf(namespace: string, info: CustomFunctionInfo): IFunctionInfo {
  return {
    functionName: `${namespace}.${info.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: info.description ?? "",
    abstract: info.description ?? "",
    functionParameter: info.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
