import { actions } from "./de/actions";
import { branches } from "./de/branches";
import { goal } from "./de/goal";
import { overview } from "./de/overview";
import { review } from "./de/review";
import { settings } from "./de/settings";
import { tables } from "./de/tables";
import { whitespace } from "./de/whitespace";
import type { SheetWords } from "./sheetWords";

export const german: SheetWords = {
  sheets: {
    settings: {
      title: "Planeinstellungen",
      subtitle: "Alle Annahmen des Plans, jede an einer Stelle. Ändern Sie eine, und alle Blätter folgen.",
    },
    review: {
      title: "Kundenreview",
      subtitle:
        "Eine Zeile je Kunde: wo er steht, was die Verantwortlichen über ihn wissen und was für ihn geplant ist.",
    },
    goal: {
      title: "Zielrechnung",
      subtitle:
        "Woher der Umsatz kommt und was geschehen muss, damit das Ziel des nächsten Jahres erreicht wird.",
    },
    actions: {
      title: "Maßnahmenplan",
      subtitle: "Was wir bei welchem Kunden tun, für welche seiner Herausforderungen und bis wann.",
    },
    branches: {
      title: "Standorte",
      subtitle:
        "Tochtergesellschaften, Geschäftsbereiche und Abteilungen unserer Kunden, und wer dort für uns spricht.",
    },
    whitespace: {
      title: "Whitespace",
      subtitle: "Welcher Kunde welche unserer Angebote hat und was die Lücken wert sein könnten.",
    },
    overview: {
      title: "Übersicht",
      subtitle: "Wie der Plan für das nächste Jahr steht, auf einer Seite.",
    },
  },
  fiscalYear: (year) => `GJ${year}`,
  legend: { title: "Legende", input: "Hier eingeben", calculated: "Berechnet" },
  settings,
  review,
  goal,
  tables,
  actions,
  branches,
  whitespace,
  overview,
};
