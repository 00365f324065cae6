/** What the bare loops share. */

/** A number of a typed array, at a place that is known to be in it. */
export function at(column: Float64Array, i: number): number {
  return column[i] as number;
}

export function inRange(holds: boolean): void {
  if (!holds) throw new RangeError();
}

/** Compensated (Neumaier), as totals of the functions are. */
export function total(column: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < column.length; i++) {
    const amount = at(column, i);
    const next = total + amount;
    lost += Math.abs(total) >= Math.abs(amount) ? total - next + amount : amount - next + total;
    total = next;
  }
  return total + lost;
}
