import type { Stretch, StretchPatch } from "../sheetInfo";

/** Sizes of rows or columns; those not remembered have the standard size. */
export const stretches = (
  lines: readonly Partial<Stretch>[],
  start: number,
  count: number,
  size: number,
): Stretch[] =>
  Array.from({ length: count }, (_, i) => ({
    size: lines[start + i]?.size ?? size,
    hidden: lines[start + i]?.hidden ?? false,
  }));

/** Changes the sizes of rows or columns. */
export function stretch(
  lines: Partial<Stretch>[],
  start: number,
  count: number,
  { size, hidden }: StretchPatch,
): void {
  for (let i = start; i < start + count; i++) {
    const { size: oldSize, ...line } = lines[i] ?? {};
    const newSize = size === undefined ? oldSize : size;
    lines[i] = {
      ...line,
      ...(newSize !== null && newSize !== undefined && { size: newSize }),
      ...(hidden !== undefined && { hidden }),
    };
  }
}
