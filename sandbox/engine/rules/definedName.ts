import { HostError } from "../../host/hostError";
import { columnIndex } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

/** Excel's syntax for names of tables and defined names: begins with a letter, `_` or `\`, and doesn't read as a cell. */
export function checkDefinedName(name: string): void {
  if (
    name.length === 0 ||
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) ||
    readsAsReference(name)
  ) {
    throw new HostError("InvalidArgument", `${name} is not a valid name.`);
  }
}

function readsAsReference(name: string): boolean {
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^(r|c)\d+$/i.test(name)) {
    return true;
  }
  const cell = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name);
  return (
    cell !== null &&
    columnIndex(cell[1] ?? "") < MAX_COLUMNS &&
    Number(cell[2]) <= MAX_ROWS &&
    Number(cell[2]) > 0
  );
}
