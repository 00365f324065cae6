import { PlanningError } from "../errors";

/** A figure, or undefined where it can't be given from these settings; what is wrong with them is `checkSettings`' to say. */
export function attempt<Figure>(figure: () => Figure): Figure | undefined {
  try {
    return figure();
  } catch (error) {
    if (error instanceof PlanningError) return undefined;
    throw error;
  }
}
