import { goal } from "./en/goal";
import { review } from "./en/review";
import { settings } from "./en/settings";
import type { SheetWords } from "./sheetWords";

export const english: SheetWords = {
  sheets: {
    settings: {
      title: "Plan Settings",
      subtitle: "Every assumption of the plan, each in one place. Change one, and all sheets follow.",
    },
    review: {
      title: "Account Review",
      subtitle: "One row an account: where it stands, what its owner knows, and what is planned for it.",
    },
    goal: {
      title: "Goal Back-Calculation",
      subtitle: "From where revenue comes to what must happen for next year's goal to be reached.",
    },
  },
  legend: { title: "Legend", input: "Type here", calculated: "Calculated" },
  settings,
  review,
  goal,
};
