/** The goal and its growth over this year's revenue say the same: whichever is typed, the other follows. */

/** To a hundredth of a percent. `undefined` without revenue to grow from. */
export function growthOfGoal(goal: number, revenue: number): number | undefined {
  return revenue > 0 ? Number((goal / revenue - 1).toFixed(4)) : undefined;
}

/** To the cent. */
export function goalAtGrowth(revenue: number, growth: number): number {
  return Number((revenue * (1 + growth)).toFixed(2));
}
