import type { WhitespaceWords } from "../tableWords";

export const whitespace: WhitespaceWords = {
  headers: {
    name: "Kunde",
    tier: "Stufe",
    owned: "Vorhanden",
    open: "Offen",
    gaps: "Lücken",
    potential: "Potenzial",
    position: "Zeile im Review",
    row: "Zeile der Kunden",
  },
  offering: (number) => `Angebot ${number}`,
  prompt:
    "Ein Betrag: Der Kunde hat es, mit diesem Umsatz im Jahr. o: eine offene Verkaufschance. x: nicht möglich. Leer: eine Lücke.",
  legend:
    "Betrag: vorhanden, im Jahr · o: offene Verkaufschance · x: nicht möglich · leer: Lücke. Benennen Sie die Angebote um.",
  figures: {
    used: {
      label: "Verwendet",
      note: "1, wo etwas in der Spalte steht.",
    },
    owned: { label: "Vorhanden", note: "Beträge der Kunden, die es haben." },
    owners: { label: "Kunden, die es haben", note: "Zellen mit einem Betrag." },
    open: { label: "Offene Verkaufschancen", note: "Zellen mit einem o." },
    gaps: { label: "Lücken", note: "Leere Zellen der Kunden mit einer Stufe." },
    average: { label: "Durchschnitt, wo vorhanden", note: "Vorhanden ÷ Kunden, die es haben." },
    potential: {
      label: "Potenzial der Lücken",
      note: "Lücken × Durchschnitt, wo vorhanden, Stufe für Stufe.",
    },
  },
  byTier: {
    average: "Durchschnitt derer, die es in der Stufe haben; wo es dort niemand hat, aller, die es haben",
    gaps: "Lücken in der Stufe",
    tier: "Stufe",
  },
};
