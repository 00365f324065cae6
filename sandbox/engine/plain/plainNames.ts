import { HostError } from "../../host/hostError";
import type { DefinedName, DefinedNamePatch, NameStore } from "../definedName";
import { findName } from "../definedName";
import { checkDefinedName } from "../rules/definedName";

/** Defined names in a list. */
export class PlainNames implements NameStore {
  private names: readonly DefinedName[] = [];
  private made = 0;

  constructor(private readonly isTable: (name: string) => boolean) {}

  get all(): readonly DefinedName[] {
    return this.names;
  }

  add(name: Omit<DefinedName, "id">): DefinedName {
    checkNewName(this, name, this.isTable);
    const added = { ...name, id: `name${++this.made}` };
    this.names = [...this.names, added];
    return added;
  }

  update(id: string, patch: DefinedNamePatch): void {
    this.names = this.names.map((name) => (name.id === id ? { ...name, ...patch } : name));
  }

  remove(id: string): void {
    this.names = this.names.filter((name) => name.id !== id);
  }

  rewrite(change: (name: DefinedName) => string): void {
    this.names = this.names.map((name) => {
      const formula = change(name);
      return formula === name.formula ? name : { ...name, formula };
    });
  }
}

export function checkNewName(
  store: NameStore,
  name: Omit<DefinedName, "id">,
  isTable: (name: string) => boolean,
): void {
  checkDefinedName(name.name);
  if (findName(store, name.name, name.sheetId) || (name.sheetId === undefined && isTable(name.name))) {
    throw new HostError("ItemAlreadyExists", `Something called ${name.name} already exists.`);
  }
}
