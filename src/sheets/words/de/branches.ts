import type { BranchWords } from "../tableWords";

export const branches: BranchWords = {
  headers: {
    account: "Übergeordneter Kunde",
    branch: "Standort",
    status: "Kunde oder Ziel",
    reference: "Referenzstandort",
    advocate: "Fürsprecher dort",
    relationship: "Beziehung von 1 bis 5",
    potential: "Potenzial",
    nextStep: "Nächster Schritt",
    expected: "Erwarteter Wert",
    check: "Kontrolle",
    accountKey: "Kunden-ID",
    position: "Zeile im Review",
  },
  prompts: {
    account:
      "Wählen Sie den übergeordneten Kunden aus der Liste, oder geben Sie seine ID wie im Kundenreview ein.",
    branch: "Die Tochtergesellschaft, der Geschäftsbereich oder die Abteilung.",
    status: "Kunde: kauft schon bei uns. Ziel: könnte, tut es aber noch nicht.",
    reference: "Ein Standort des Kunden, der zufrieden ist und das auch sagen würde.",
    advocate: "Wer dort für uns sprechen würde.",
    relationship:
      "Mit diesem Standort. 1: niemand kennt uns · 2: ein Kontakt · 3: mehrere Kontakte · 4: man fragt uns um Rat · 5: man empfiehlt uns.",
    potential: "Was der Standort im Jahr bringen könnte. Leer heißt: Das weiß noch niemand.",
    nextStep: "Was als Nächstes geschieht, und wer es tut.",
  },
  figures: {
    targets: { label: "Zielstandorte", note: "Zeilen der Tabelle, die als Ziel gekennzeichnet sind." },
    potential: { label: "Potenzial", note: "Der Zielstandorte, wie es eingegeben wurde." },
    expected: {
      label: "Erwarteter Wert",
      note: "Potenzial × Abschlussquote der Zielstandorte (Planeinstellungen).",
    },
    neededBy: {
      label: "Verkaufschancen bis",
      note: "Für Abschlüsse im nächsten Geschäftsjahr: sein letzter Tag abzüglich Verkaufszyklus der Zielstandorte (Planeinstellungen).",
    },
  },
  section: "Standorte",
  settings: {
    winRate: {
      label: "Abschlussquote der Zielstandorte",
      unit: "0–100 %",
      note: "Ein Zielstandort wird gewonnen wie ein Neukunde. Beginnt mit der Abschlussquote des Trichters.",
      prompt: "Ein Prozentsatz von 0 bis 100.",
    },
    salesCycle: {
      label: "Verkaufszyklus der Zielstandorte",
      unit: "Tage",
      note: "Vom ersten Kontakt bis zur Unterschrift. Beginnt mit dem Verkaufszyklus des Trichters.",
      prompt: "Ganze Tage, 0 oder mehr.",
    },
  },
};
