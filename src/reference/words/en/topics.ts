import type { Topic } from "../../functionReference";

export const topics: Readonly<Record<Topic, string>> = {
  churn: "Churn and retention",
  revenue: "Revenue",
  priority: "Priorities",
  goal: "Goal",
};
