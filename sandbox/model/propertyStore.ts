/** Where the properties of stored objects are kept, by path: `title.text`. */
export interface PropertyStore {
  get(path: string): unknown;
  set(path: string, value: unknown): void;
}

export const below = (store: PropertyStore, path: string): PropertyStore => ({
  get: (name) => store.get(`${path}.${name}`),
  set: (name, value) => store.set(`${path}.${name}`, value),
});

/** A store over a plain record that is replaced at each change. */
export function recordStore(
  read: () => Readonly<Record<string, unknown>>,
  write: (record: Readonly<Record<string, unknown>>) => void,
): PropertyStore {
  return { get: (path) => read()[path], set: (path, value) => write({ ...read(), [path]: value }) };
}
