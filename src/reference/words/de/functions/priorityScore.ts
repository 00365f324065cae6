import type { FunctionWords } from "../../referenceWords";

export const priorityScore: FunctionWords<"PRIORITYSCORE"> = {
  title: "Prioritätspunktzahl",
  summary: "Wie viel Aufmerksamkeit verdient ein Kunde, auf einer Skala von 0 bis 100?",
  meaning: [
    "Jedes Kriterium wird auf einen Wert zwischen 0 und 1 gebracht; die Punktzahl ist ihr gewichtetes Mittel mal 100. Nur das Verhältnis der Gewichte zählt: 5, 3, 2 ist dasselbe wie 50, 30, 20.",
    "Ohne Grenzen sind die Kriterien Bewertungen von 1 bis 5. Bei zwei Zeilen mit Grenzen sagt die erste, was 0 Punkte bringt, und die zweite, was 100 bringt; die erste darf die größere sein, wo weniger besser ist. „auto“ und „rank“ vergleichen stattdessen die Kunden miteinander: „auto“ nach dem kleinsten und größten Wert, „rank“ nach dem Rang.",
    "Ein leeres Kriterium wird ausgelassen, und die anderen zählen mehr: Nicht zu wissen ist weder gut noch schlecht.",
  ],
  whenToUse: [
    "Um Kunden nach eigenen Kriterien in eine Rangfolge zu bringen: Größe, Wachstumspotenzial, Beziehung, Jahre als Kunde.",
    "Für alle Kunden in einer Formel: ein Kunde je Zeile, und die Punktzahlen laufen nach unten über.",
  ],
  whenNot: [
    "Nicht mit Kriterien, die dasselbe zweimal messen, etwa Umsatz und Bestellungen: Ihre Gewichte summieren sich unbemerkt.",
    "Nicht „auto“ oder „rank“, wenn Punktzahlen über die Zeit verglichen werden: Ein neuer Kunde kann alle anderen verschieben.",
  ],
  formula: [
    "100 · Σ (weight · Wert) / Σ weight, über die ausgefüllten Kriterien",
    "Wert ohne Grenzen: (Bewertung − 1) / 4",
    "Wert mit zwei Zeilen Grenzen: (Kriterium − erste Grenze) / (zweite Grenze − erste Grenze), nicht unter 0 und nicht über 1",
    'Wert mit "auto": dasselbe zwischen dem kleinsten und dem größten der Spalte',
    'Wert mit "rank": (Werte der Spalte darunter) / (n − 1)',
  ],
  specialValues: {
    blankCriterion: "Ein leeres Kriterium: Die anderen Gewichte teilen sich seinen Teil",
    zeroRating: "Eine Bewertung von 0 gilt als leer",
    blankAccount: "Ein Kunde ohne jeden Wert in einem Block",
    blankAlone: "Dasselbe, allein",
    presentWeighNothing: "Alle ausgefüllten Kriterien haben das Gewicht 0",
    noWeights: "Alle Gewichte sind 0",
    negativeWeight: "Ein negatives Gewicht",
    ratingOffScale: "Eine Bewertung außerhalb von 1 bis 5",
    weightCount: "Nicht genau ein Gewicht je Kriterium",
    sameBounds: "Ein Kriterium, dessen Grenzen gleich sind",
    beyondBounds: "Ein Wert jenseits seiner Grenzen bringt 0 oder 100 Punkte, nicht mehr",
    oneAccountRanked: "„auto“ oder „rank“ mit einem Kunden: nichts zum Vergleichen",
  },
  examples: {
    ratings:
      "Bewertungen von 1 bis 5. Die Beziehung zu Beta hat niemand bewertet: Die anderen beiden Bewertungen teilen sich das Gewicht.",
    figures:
      "Zahlen zwischen Grenzen: Umsatz über 90.000 bringt nicht mehr als 90.000, und weniger Reklamationen sind besser.",
  },
};
