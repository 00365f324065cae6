import type { Place } from "../../state/place";

const names: Record<Place, string> = {
  plan: "Plan",
  review: "Review",
  overview: "Overview",
  share: "Share",
  settings: "Settings",
  help: "Help",
};

export function placeWords() {
  return { navigation: "Account Planner", names, toPlan: "Go to Plan" };
}
