import type { Unit } from "../../unit";

export const units: Readonly<Record<Unit, string>> = {
  amount: "Währung",
  count: "Anzahl",
  countOrAmount: "Kunden oder Währung",
  rate: "Bruchteil (0,08 ist 8 %)",
  years: "ganze Jahre",
  measure: "die des Kriteriums",
  weight: "beliebig; das Verhältnis zählt",
  score: "Punkte",
  word: "Text",
  wordOrMeasure: "Text oder die der Kriterien",
};
