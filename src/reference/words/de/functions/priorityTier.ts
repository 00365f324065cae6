import type { FunctionWords } from "../../referenceWords";

export const priorityTier: FunctionWords<"PRIORITYTIER"> = {
  title: "Prioritätsstufe",
  summary: "Ist es ein A-, ein B- oder ein C-Kunde?",
  meaning: [
    "Macht aus Punktzahlen Stufen, anhand von unteren Schwellen, die höchste zuerst. Eine Punktzahl auf der Schwelle gehört zur besseren Stufe. Was unter der letzten Schwelle liegt, ist eine weitere Stufe; zwei Schwellen ergeben also drei Stufen.",
    "Ohne eigene Schwellen beginnt A bei 70 und B bei 40.",
  ],
  whenToUse: [
    "Um zu entscheiden, wie oft ein Kunde überprüft wird und von wem.",
    "Auf Punktzahlen von PRIORITYSCORE oder auf jede Zahl, bei der mehr besser ist.",
  ],
  whenNot: [
    "Nicht, um Stufen bis zu einer festen Größe zu füllen („die ersten 20 sind A“): Dafür gibt es den Rang.",
  ],
  formula: ["A ab der ersten Schwelle, B ab der zweiten, …, unter der letzten ein Buchstabe weiter"],
  specialValues: {
    onTheCutoff: "Eine Punktzahl auf der Schwelle",
    blank: "Eine leere Punktzahl",
    oneCutoff: "Eine Schwelle: zwei Stufen",
    rising: "Schwellen, die nicht fallen",
    twice: "Zweimal dieselbe Schwelle",
    text: "Text statt einer Punktzahl",
  },
  examples: {
    threeTiers:
      "Die Vorgabe: A ab 70, B ab 40, darunter C. Delta hat noch keine Punktzahl und deshalb keine Stufe.",
    ownCutoffs: "Drei eigene Schwellen ergeben vier Stufen.",
  },
};
