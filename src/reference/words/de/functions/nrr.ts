import type { FunctionWords } from "../../referenceWords";

export const nrr: FunctionWords<"NRR"> = {
  title: "Netto-Umsatzbindung (NRR)",
  summary: "Wie viel bringen die Kunden des Vorjahres jetzt, je 100, die sie im Vorjahr gebracht haben?",
  meaning: [
    "Der diesjährige Umsatz der Kunden, die im Vorjahr Umsatz hatten, durch ihren Umsatz im Vorjahr. Ausweitung und Preiserhöhungen sind enthalten, Rückgang und Abwanderung ebenso; seither gewonnene Kunden nicht. Über 100 % wächst der Bestand ohne einen einzigen Neukunden.",
    "Die Rate folgt einer Kohorte: denselben Kunden in beiden Jahren. Beide Bereiche enthalten eine Zelle je Kunde, in derselben Reihenfolge.",
  ],
  whenToUse: [
    "Um zu zeigen, was Bestandskunden zum Wachstum beitragen.",
    "Neben GRR: Der Abstand der beiden ist die Ausweitung, und ein großer kann Verluste verdecken.",
  ],
  whenNot: [
    "Nicht allein, als Maß der Treue: Einige große Ausweitungen können viele Verluste überdecken. Lesen Sie die Rate zusammen mit GRR.",
    "Nicht auf Summen aller Kunden: Neukunden würden als Ausweitung zählen.",
  ],
  formula: ["Σ current (wo prior > 0) / Σ prior"],
  specialValues: {
    growth: "Über 1, wo das Wachstum die Verluste übersteigt",
    newCustomer: "Ein Kunde ohne Umsatz im Vorjahr zählt nicht",
    blankCurrent: "Dieses Jahr leer: Der Kunde ist verloren",
    nothingBefore: "Im Vorjahr gar kein Umsatz",
    negativeTotal: "Summe des Vorjahres unter 0",
    shapes: "Bereiche verschiedener Form",
    error: "Ein Fehlerwert unter den Zahlen kommt unverändert zurück",
  },
  examples: {
    fiveAccounts:
      "Die vier Kunden des Vorjahres bringen 124.000 von den 140.000, die sie gebracht haben; Epsilon gehört nicht zu ihnen.",
  },
};
