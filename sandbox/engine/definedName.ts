/** A name for a formula, in the workbook or on one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The sheet it belongs to; undefined: the workbook. */
  readonly sheetId?: string | undefined;
  /** With its `=`: `=Sheet1!$A$1`, `=0.08`, `=LAMBDA(x,x*2)`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export type DefinedNamePatch = Partial<Pick<DefinedName, "formula" | "comment" | "visible">>;

export interface NameStore {
  readonly all: readonly DefinedName[];
  /** @throws HostError for a name that Excel doesn't allow or that is taken in its scope. */
  add(name: Omit<DefinedName, "id">): DefinedName;
  update(id: string, patch: DefinedNamePatch): void;
  remove(id: string): void;
}

export const findName = (
  store: NameStore,
  name: string,
  sheetId: string | undefined,
): DefinedName | undefined =>
  store.all.find((item) => item.sheetId === sheetId && item.name.toLowerCase() === name.toLowerCase());
