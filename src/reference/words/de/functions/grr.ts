import type { FunctionWords } from "../../referenceWords";

export const grr: FunctionWords<"GRR"> = {
  title: "Brutto-Umsatzbindung (GRR)",
  summary: "Wie viel des Vorjahresumsatzes bringen dieselben Kunden noch, Wachstum nicht gerechnet?",
  meaning: [
    "Jeder Kunde zählt mit dem, was er im Vorjahr gebracht hat, oder mit dem, was er jetzt bringt, wenn das weniger ist. Das Wachstum des einen kann den Verlust des anderen nicht ausgleichen; die Rate liegt daher nie über 100 %.",
    "Eins minus GRR ist die Umsatzabwanderung einschließlich des Rückgangs. Beide Bereiche enthalten eine Zelle je Kunde, in derselben Reihenfolge.",
  ],
  whenToUse: [
    "Um zu sehen, wie gut der Bestand vor jedem Verkauf hält: die Untergrenze der NRR.",
    "Um Unternehmen oder Jahre zu vergleichen: Mehr Umsatz mit wenigen großen Kunden kann die Rate nicht verschönern.",
  ],
  whenNot: [
    "Nicht auf Summen: Die Kunden müssen einzeln verglichen werden, sonst mischt sich Wachstum hinein.",
    "Nicht mit Umsatz, der voraussichtlich nicht wiederkehrt.",
  ],
  formula: ["Σ min(current, prior) / Σ prior"],
  specialValues: {
    onlyGrowth: "Alle sind gewachsen: 100 %, nicht mehr",
    newCustomer: "Ein Kunde ohne Umsatz im Vorjahr zählt nicht",
    blankCurrent: "Dieses Jahr leer: Der Kunde ist verloren",
    nothingBefore: "Im Vorjahr gar kein Umsatz",
    negativeTotal: "Summe des Vorjahres unter 0",
    shapes: "Bereiche verschiedener Form",
    text: "Text unter den Zahlen",
  },
  examples: {
    fiveAccounts: "Das Wachstum von Beta zählt nicht, Epsilon ist neu: Von 140.000 wurden 112.000 gehalten.",
  },
};
