import type { Topic } from "../../functionReference";

export const topics: Readonly<Record<Topic, string>> = {
  churn: "Abwanderung und Bindung",
  revenue: "Umsatz",
  priority: "Prioritäten",
  goal: "Ziel",
};
