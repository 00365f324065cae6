import type { CellStyle, StylePatch } from "./cellStyle";
import { patchStyle, plainStyle } from "./cellStyle";

/** Styles kept once each: cells hold a number, so that formatting a large block costs one object. Number 0 is plain. */
export class StyleTable {
  private readonly styles: CellStyle[] = [plainStyle];
  private readonly numbers = new Map<string, number>([["[]", 0]]);

  get(id: number | undefined): CellStyle {
    return this.styles[id ?? 0] ?? plainStyle;
  }

  idOf(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    let id = this.numbers.get(key);
    if (id === undefined) {
      id = this.styles.push(Object.freeze({ ...style })) - 1;
      this.numbers.set(key, id);
    }
    return id;
  }

  /** A function from the number of a style to that of the patched style; each style is patched once. */
  patcher(patch: StylePatch): (id: number | undefined) => number {
    const patched = new Map<number, number>();
    return (id = 0) => {
      let result = patched.get(id);
      if (result === undefined) {
        result = this.idOf(patchStyle(this.get(id), patch));
        patched.set(id, result);
      }
      return result;
    };
  }
}
