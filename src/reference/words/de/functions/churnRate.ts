import type { FunctionWords } from "../../referenceWords";

export const churnRate: FunctionWords<"CHURNRATE"> = {
  title: "Abwanderungsrate (Churn-Rate)",
  summary: "Welcher Anteil der Kunden oder ihres Umsatzes ging in einem Zeitraum verloren?",
  meaning: [
    "Die Abwanderungsrate setzt, was in einem Zeitraum verloren ging, ins Verhältnis zu dem, was an seinem Anfang da war. Kunden, die im Zeitraum gewonnen wurden, stehen in keiner der beiden Zahlen: Aus dem Anfangsbestand konnten sie nicht verloren gehen.",
    "Mit Kunden gerechnet ist sie die Kundenabwanderung (Logo-Churn), mit ihrem Umsatz gerechnet die Umsatzabwanderung (Revenue-Churn). Eins minus die Rate ist die Verlängerungs- oder Bindungsrate desselben Bestands.",
  ],
  whenToUse: [
    "Um aus Anfangsbeständen und Verlusten der letzten Jahre Raten zu bilden, eine je Jahr, für CHURNAVG.",
    "Um Jahre, Segmente oder Teams verschiedener Größe zu vergleichen.",
  ],
  whenNot: [
    "Nicht, um durch Multiplizieren auf ein Jahr hochzurechnen: Zwölf Monate mit 2 % sind 1 − 0,98^12 = 21,5 % im Jahr, nicht 24 %.",
    "Nicht mit Umsatz, der zwischendurch gewachsen ist: Wo Wachstum zählen soll, ist NRR richtig.",
    "Nicht mit saldierten Verlusten. Ist Ausweitung schon gegengerechnet, verdeckt das Ergebnis die Verluste, die es zeigen soll.",
  ],
  formula: ["lost / opening"],
  specialValues: {
    nothingToLose: "Am Anfang nichts da",
    moreThanThere: "Mehr verloren, als da war",
    negative: "Ein Verlust mit Minuszeichen",
    noLossEntered: "Der Verlust ist leer: nichts verloren",
    blankRow: "Beides ist in einer Zeile des Bereichs leer",
    text: "Text, auch wenn er wie eine Zahl aussieht",
    shapes: "Bereiche, die nicht zueinander passen",
  },
  examples: {
    logoAndRevenue:
      "20 von 250 Kunden sind gegangen, aber kleine: Die Kundenabwanderung ist mehr als doppelt so hoch wie die Umsatzabwanderung.",
  },
};
