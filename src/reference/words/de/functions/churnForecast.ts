import type { FunctionWords } from "../../referenceWords";

export const churnForecast: FunctionWords<"CHURNFORECAST"> = {
  title: "Umsatzprognose nach Abwanderung",
  summary: "Wie viel des heutigen Umsatzes bringen die Bestandskunden noch?",
  meaning: [
    "Der Umsatz der Bestandskunden, gemindert um den Anteil, der voraussichtlich verloren geht, und dann erhöht um die Preiserhöhung auf das Gehaltene. Wer gegangen ist, zahlt keinen höheren Preis: Die beiden Raten werden multipliziert, nicht addiert.",
    "Über mehrere Jahre beginnt jedes Jahr mit dem, was das Jahr davor übrig gelassen hat. Abwanderung und Preiserhöhung sind dann eine Rate für alle Jahre oder eine Zeile mit einer je Jahr.",
  ],
  whenToUse: [
    "Um zu sagen, wovon ein Plan vor jedem Verkauf ausgeht: welcher Teil des Ziels für das nächste Jahr schon im Haus ist.",
    "Für einen Kunden, für eine Spalte von Kunden oder für ihre Summe.",
  ],
  whenNot: [
    "Nicht für Neugeschäft oder Ausweitung: Beides kommt hinzu. Siehe NETNEW und GOALGAP.",
    "Nicht, um den Erwartungswert eines einzelnen Kunden für dessen Umsatz zu halten: Ein Kunde bleibt oder geht. Die Rate stimmt für die Summe von vielen.",
  ],
  formula: ["revenue · ((1 − churn) · (1 + priceIncrease))^t für die Jahre t = 1 … years"],
  specialValues: {
    allLost: "Abwanderung von 100 %",
    noPriceIncrease: "Preiserhöhung weggelassen: Die Preise bleiben",
    blankRow: "Leerer Umsatz in einer Zeile des Bereichs",
    yearlyRates: "Eine Zeile mit Raten, eine je Jahr",
    percentTyped: "Eine Rate über 1: 8 statt 8 % eingegeben",
    allGivenAway: "Eine Preiserhöhung von −100 % oder weniger",
    rowOverYears: "Eine Zeile mit Umsätzen über mehrere Jahre, deren Ergebnisse einander überlaufen würden",
    tooFewRates: "Eine Zeile mit mehr oder weniger Raten als Jahren",
  },
  examples: {
    nextYear:
      "Von einer Million bleiben nach 8 % Abwanderung 920.000, und mit 3 % mehr darauf sind es 947.600.",
    threeYears:
      "Eine Formel für beide Kunden und drei Jahre: Jedes Jahr beginnt mit dem, was das Jahr davor übrig gelassen hat.",
  },
};
