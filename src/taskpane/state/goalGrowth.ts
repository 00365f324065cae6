/** The goal and its growth over this year's revenue say the same: whichever is typed, the other follows. */

/** `undefined` without revenue to grow from. */
export function growthOfGoal(goal: number, revenue: number): number | undefined {
  // Beyond a millionth, digits are an artefact of the division.
  return revenue > 0 ? Number((goal / revenue - 1).toFixed(6)) : undefined;
}

/** To the cent. */
export function goalAtGrowth(revenue: number, growth: number): number {
  return Number((revenue * (1 + growth)).toFixed(2));
}
