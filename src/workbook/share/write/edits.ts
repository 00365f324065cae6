import type { SheetBlock } from "../../excel/cellAddress";

/** What a cell is given: a formula, a text marked as one, a number, a boolean; "" to clear it. */
export type Entry = string | number | boolean;

/** Cells that change, with what is in them before and after. */
export interface CellEdit {
  readonly block: SheetBlock;
  readonly before: readonly (readonly Entry[])[];
  readonly after: readonly (readonly Entry[])[];
  /** The cells are formatted as text: a formula would stay text there. */
  readonly isText: boolean;
}

/** A name that is added, changed or deleted. */
export interface NameEdit {
  readonly name: string;
  /** The sheet that it belongs to; none for one of the workbook. */
  readonly sheet: string | undefined;
  /** Undefined: there is no such name. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly visible: boolean;
}

/** A setting in the file that is added, changed or deleted. */
export interface SettingEdit {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** All that is going to change, decided before the first write: enough to do it, and to undo it. */
export interface Edits {
  readonly cells: readonly CellEdit[];
  /**
   * Sheets that hide rows: written at once, several rows may come out in other rows there
   * (https://github.com/OfficeDev/office-js/issues/224).
   */
  readonly byRow: ReadonlySet<string>;
  readonly names: readonly NameEdit[];
  readonly settings: readonly SettingEdit[];
}

/** The same the other way round. */
export function reversed({ cells, byRow, names, settings }: Edits): Edits {
  const turn = <Edit extends { readonly before: unknown; readonly after: unknown }>(edit: Edit): Edit => ({
    ...edit,
    before: edit.after,
    after: edit.before,
  });
  return { cells: cells.map(turn), byRow, names: names.map(turn), settings: settings.map(turn) };
}

/** From one set of settings to another; those that stay the same are left out. */
export function settingEdits(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): SettingEdit[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const edit = { key, before: before.get(key), after: after.get(key) };
    return JSON.stringify(edit.before) === JSON.stringify(edit.after) ? [] : [edit];
  });
}
