/** `Office.context.document.settings` as the file holds them: JSON texts by key. */
export class DocumentSettings {
  readonly #values = new Map<string, string>();

  get entries(): ReadonlyMap<string, string> {
    return this.#values;
  }

  /** What `GetContext().GetSettings()` answers: the client hands over arrays, to fill or to take from. */
  readonly bridge = {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of this.#values) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      this.#values.clear();
      keys.forEach((key, index) => this.#values.set(key, values[index] ?? "null"));
    },
  };
}
