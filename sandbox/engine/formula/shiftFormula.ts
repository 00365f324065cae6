import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import type { Area } from "../area";
import { areaBetween, MAX_COLUMNS, MAX_ROWS, sameArea } from "../area";
import { splitSheet } from "../address";
import type { StructuralEdit } from "../structuralEdit";
import { shiftArea } from "../structuralEdit";
import { mapReferences } from "./mapReferences";

/**
 * A formula after cells were inserted or deleted somewhere in the workbook: references follow what they point at, and
 * become `#REF!` where it is gone.
 * @param formulaSheet Name of the sheet that holds the formula: references without a sheet mean it.
 * @param editedSheet Name of the sheet that was edited.
 */
export function shiftFormula(
  formula: string,
  formulaSheet: string,
  edit: StructuralEdit,
  editedSheet: string,
): string {
  return mapReferences(formula, (reference) => {
    const sheet = splitSheet(reference).sheet ?? formulaSheet;
    return sheet.toLowerCase() === editedSheet.toLowerCase() ? shiftReference(reference, edit) : reference;
  });
}

function shiftReference(reference: string, edit: StructuralEdit): string {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) {
    return reference;
  }
  const { range } = parsed;
  const before: Area = areaBetween(
    range.top ?? 0,
    range.left ?? 0,
    range.bottom ?? MAX_ROWS - 1,
    range.right ?? MAX_COLUMNS - 1,
  );
  const after = shiftArea(before, edit);
  if (!after) {
    return "#REF!";
  }
  if (sameArea(after, before)) {
    return reference;
  }
  const wholeColumns = range.top === null;
  const wholeRows = range.left === null;
  return stringifyA1Ref({
    ...parsed,
    range: {
      ...range,
      top: wholeColumns ? null : after.row,
      bottom: wholeColumns ? null : after.row + after.rows - 1,
      left: wholeRows ? null : after.column,
      right: wholeRows ? null : after.column + after.columns - 1,
    },
  });
}
