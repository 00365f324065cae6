import type { FunctionWords } from "../../referenceWords";

export const goalSplit: FunctionWords<"GOALSPLIT"> = {
  title: "Aufteilung des Ziels",
  summary: "Wer trägt wie viel vom Ziel?",
  meaning: [
    "Teilt ein Ziel unter Verantwortlichen oder Kunden auf. Was jemand zugesagt hat, bleibt, wie es ist; der Rest wird nach Gewicht unter denen geteilt, die noch nicht geantwortet haben. Eine Zusage von 0 ist eine Antwort (kein Potenzial); eine leere Zelle ist keine.",
    "Die Anteile sind auf den Cent genau und ergeben zusammen exakt das Ziel. Alle erhalten die vollen Cents ihres genauen Anteils; die übrigen Cents gehen an die, deren Anteil am stärksten gekürzt wurde, bei Gleichstand der Reihe nach.",
  ],
  whenToUse: [
    "Um ein Unternehmensziel auf Verantwortliche herunterzubrechen und deren Ziel auf Kunden.",
    "Um die Zusagen von unten neben das Ziel von oben zu stellen.",
  ],
  whenNot: [
    "Nicht, um zu prüfen, ob die Zusagen das Ziel erreichen, wenn alle geantwortet haben: Dann ist nichts mehr zu teilen, und die Zusagen kommen unverändert zurück. Vergleichen Sie ihre Summe mit dem Ziel.",
  ],
  formula: [
    "committed, wo jemand geantwortet hat",
    "sonst (goal − Σ committed) · weight / Σ offene Gewichte, auf den Cent gerundet nach den größten Resten",
  ],
  specialValues: {
    cents: "Ein Cent, der sich nicht teilen lässt, geht bei Gleichstand an den ersten",
    zeroCommitted: "Zusage von 0: Sie bleibt, und die anderen teilen den Rest",
    allCommitted: "Alle haben geantwortet: Die Zusagen kommen zurück, gleich in welcher Summe",
    overcommitted: "Mehr zugesagt als das Ziel: Der Rest ist negativ",
    blankRow: "Weder Gewicht noch Zusage",
    noWeight: "Alle offenen Gewichte sind 0",
    negativeWeight: "Ein negatives Gewicht",
    shapes: "Bereiche, die nicht zueinander passen",
  },
  examples: {
    reps: "Ben hat 60.000 zugesagt, und Dan sieht kein Potenzial; Ada und Cleo teilen den Rest 3 zu 2.",
  },
};
