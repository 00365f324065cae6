import type { Place } from "../../state/place";

const names: Record<Place, string> = {
  plan: "Plan",
  review: "Review",
  overview: "Übersicht",
  share: "Teilen",
  settings: "Optionen",
  help: "Hilfe",
};

export function placeWords() {
  return { navigation: "Account Planner", names, toPlan: "Zum Plan" };
}
