import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction, StringValueObject } from "@univerjs/engine-formula";

/** Excel's TRIM: spaces only. Univer's takes away line breaks, tabs and no-break spaces as well. */
export class TrimFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super("TRIM");
  }

  override calculate(text: BaseValueObject): BaseValueObject {
    return text.isArray() ? (text as ArrayValueObject).mapValue(trimmed) : trimmed(text);
  }
}

function trimmed(text: BaseValueObject): BaseValueObject {
  if (text.isError()) return text;
  if (text.isNull()) return StringValueObject.create("");
  const value = text.isBoolean() ? String(text.getValue()).toUpperCase() : String(text.getValue());
  return StringValueObject.create(value.replace(/ {2,}/g, " ").replace(/^ | $/g, ""));
}
