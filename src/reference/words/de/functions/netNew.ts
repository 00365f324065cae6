import type { FunctionWords } from "../../referenceWords";

export const netNew: FunctionWords<"NETNEW"> = {
  title: "Nettozuwachs",
  summary: "Wie viel Umsatz ist durch Verkauf hinzugekommen?",
  meaning: [
    "Neukunden, Cross-Selling und Up-Selling in einer Zahl. Cross-Selling und Up-Selling an Kunden, die im selben Jahr gewonnen wurden, zählen mit. Bereiche werden summiert; jedes Argument darf also eine Zelle oder eine ganze Spalte sein.",
    "Ohne Verluste ist es die Größe, aus der Vertriebspläne bestehen. Mit Rückgang und Abwanderung ist es der Nettozuwachs nach Verlusten (Net New ARR), den das Finanzwesen berichtet: Endumsatz weniger Anfangsumsatz, von Preiserhöhungen abgesehen.",
  ],
  whenToUse: [
    "Ohne die letzten beiden Argumente, um dem Vertrieb Ziele zu setzen und sie zu messen.",
    "Mit ihnen, um die Zahl mit dem berichteten Net New ARR abzustimmen.",
  ],
  whenNot: [
    "Nicht für eine Preiserhöhung. Sie ist Wachstum des bestehenden Umsatzes, das niemand verkauft hat; REVENUEBRIDGE zeigt sie in einer eigenen Zeile.",
    "Nicht mit Verlusten, die in den Verkaufszahlen schon abgezogen sind: Sie würden zweimal abgezogen.",
  ],
  formula: ["Σ newCustomers + Σ crossSell + Σ upSell − Σ contraction − Σ churned"],
  specialValues: {
    blank: "Leere Zellen zählen als 0",
    leftOut: "Ein zwischen anderen weggelassenes Argument zählt als 0",
    shrinking: "Verluste über den Verkäufen: Das Ergebnis ist negativ",
    negativeLoss: "Ein Verlust mit Minuszeichen, in irgendeiner Zelle des Bereichs",
    text: "Text unter den Zahlen, auch wenn er wie eine Zahl aussieht",
    error: "Ein Fehlerwert unter den Zahlen kommt unverändert zurück",
  },
  examples: {
    bothReadings:
      "Dasselbe Jahr zweimal: 195.000 wurden verkauft, und nach Abzug der Verluste bleiben davon 125.000.",
  },
};
