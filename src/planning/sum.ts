/**
 * Sum of many amounts, with the rounding errors of the additions carried along and added at the end, so that a total
 * of cents stays a total of cents. Blank counts as 0. May be infinite: callers decide what that means.
 *
 * Source: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 */
export function sum(amounts: ArrayLike<number | undefined>): number {
  const total = new RunningSum();
  for (let i = 0; i < amounts.length; i++) total.add(amounts[i] ?? 0);
  return total.value;
}

/** The same sum, amount by amount. */
export class RunningSum {
  private total = 0;
  private lost = 0;

  add(amount: number): void {
    const next = this.total + amount;
    this.lost +=
      Math.abs(this.total) >= Math.abs(amount) ? this.total - next + amount : amount - next + this.total;
    this.total = next;
  }

  get value(): number {
    return Number.isFinite(this.total) ? this.total + this.lost : this.total;
  }
}
