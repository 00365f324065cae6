import { actions } from "./en/actions";
import { branches } from "./en/branches";
import { goal } from "./en/goal";
import { overview } from "./en/overview";
import { review } from "./en/review";
import { settings } from "./en/settings";
import { tables } from "./en/tables";
import { whitespace } from "./en/whitespace";
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
      subtitle: "From where revenue comes to what must happen for next year’s goal to be reached.",
    },
    actions: {
      title: "Action Plan",
      subtitle: "What we do at which account, for which challenge of theirs, and by when.",
    },
    branches: {
      title: "Branches",
      subtitle: "Subsidiaries, business units and departments of our accounts, and who there speaks for us.",
    },
    whitespace: {
      title: "Whitespace",
      subtitle: "Which account has which of our offerings, and what the gaps could be worth.",
    },
    overview: {
      title: "Overview",
      subtitle: "How next year’s plan stands, on one page.",
    },
  },
  fiscalYear: (year) => `FY${year}`,
  legend: { title: "Legend", input: "Type here", calculated: "Calculated" },
  settings,
  review,
  goal,
  tables,
  actions,
  branches,
  whitespace,
  overview,
};
