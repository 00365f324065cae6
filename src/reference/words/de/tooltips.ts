import type { TooltipWords } from "../tooltipWords";

const rateExample = "(0,08 ist 8 %)";
const sameAccounts = "Umsatz dieses Jahres mit denselben Kunden, in derselben Reihenfolge.";
const priorRevenue = "Umsatz des Vorjahres, eine Zelle je Kunde.";

export const tooltips: TooltipWords = {
  CHURNRATE: {
    description:
      "Abwanderungsrate: der in einem Zeitraum verlorene Anteil der Kunden oder des Umsatzes, ohne Neukunden.",
    parameters: {
      opening: "Kunden oder Umsatz zu Beginn des Zeitraums.",
      lost: "Was davon bis zum Ende verloren ging, als positive Zahl.",
    },
  },
  CHURNAVG: {
    description: "Durchschnittliche jährliche Abwanderung der letzten Jahre.",
    parameters: {
      rates:
        "Abwanderung je Jahr als Bruchteil, das älteste zuerst. In einem Block ist jede Zeile eine eigene Reihe.",
      years: "Wie viele der letzten Jahre zählen: 3, wenn weggelassen. Leere Jahre werden übersprungen.",
      method: '"simple" (einfach, wenn weggelassen), "weighted" (gewichtet) oder "geometric" (geometrisch).',
      openings: 'Für "weighted": Kunden oder Umsatz zu Beginn jedes Jahres, in der Form von rates.',
    },
  },
  CHURNFORECAST: {
    description:
      "Umsatzprognose mit Bestandskunden: abzüglich Abwanderung, dann zuzüglich Preiserhöhung auf das Gehaltene.",
    parameters: {
      revenue: "Umsatz dieses Jahres: Zahl oder Bereich; eine Zahl oder Spalte, wenn years über 1 liegt.",
      churn: `Jährliche Abwanderung als Bruchteil ${rateExample}, oder eine je Jahr in einer Zeile.`,
      priceIncrease: "Preiserhöhung als Bruchteil, oder eine je Jahr in einer Zeile: 0, wenn weggelassen.",
      years: "Wie viele Jahre: 1, wenn weggelassen. Weitere laufen nach rechts über.",
    },
  },
  NETNEW: {
    description:
      "Nettozuwachs: Neukunden, Cross-Selling und Up-Selling, abzüglich Verlusten, wo sie angegeben sind.",
    parameters: {
      newCustomers: "Umsatz mit Neukunden; ein Bereich wird summiert.",
      crossSell: "Verkauf anderer Produkte an Kunden, auch an die dieses Jahres; ein Bereich wird summiert.",
      upSell: "Verkauf von mehr desselben an Kunden, auch an die dieses Jahres; ein Bereich wird summiert.",
      contraction: "Verlorener Umsatz mit Kunden, die geblieben sind, als positive Zahlen; wird abgezogen.",
      churned: "Verlorener Umsatz mit Kunden, die gegangen sind, als positive Zahlen; wird abgezogen.",
    },
  },
  PRIORITYSCORE: {
    description: "Prioritätspunktzahl von Kunden, von 0 bis 100: das gewichtete Mittel ihrer Kriterien.",
    parameters: {
      criteria: "Ein Kunde je Zeile, ein Kriterium je Spalte. Leere Kriterien werden ausgelassen.",
      weights: "Ein Gewicht je Kriterium, in beliebiger Einheit: Nur das Verhältnis zählt.",
      bounds:
        'Weggelassen: Bewertungen von 1 bis 5. Zwei Zeilen: die Werte für 0 und für 100 Punkte. Oder "auto" oder "rank".',
    },
  },
  PRIORITYTIER: {
    description: "Prioritätsstufe von Kunden nach ihrer Punktzahl: A, B, C und so weiter.",
    parameters: {
      scores: "Prioritätspunktzahlen, etwa von PRIORITYSCORE.",
      cutoffs:
        "Die niedrigste Punktzahl jeder Stufe außer der letzten, fallend: 70 und 40, wenn weggelassen.",
    },
  },
  GRR: {
    description:
      "Brutto-Umsatzbindung: welchen Anteil des Vorjahresumsatzes dieselben Kunden noch bringen, ohne Wachstum.",
    parameters: { prior: priorRevenue, current: sameAccounts },
  },
  NRR: {
    description:
      "Netto-Umsatzbindung: Umsatz dieses Jahres mit den Kunden des Vorjahres, als Anteil des Vorjahres.",
    parameters: { prior: priorRevenue, current: sameAccounts },
  },
  REVENUEBRIDGE: {
    description: "Umsatzbrücke: wie aus dem Umsatz des Vorjahres der diesjährige wurde, Schritt für Schritt.",
    parameters: {
      prior: priorRevenue,
      current: sameAccounts,
      priceIncrease:
        "Preiserhöhung, die im Umsatz dieses Jahres schon enthalten ist, als Bruchteil: 0, wenn weggelassen.",
    },
  },
  GOALGAP: {
    description: "Lücke zum Ziel: was noch zu finden ist. Negativ: Um so viel ist das Ziel übertroffen.",
    parameters: {
      goal: "Umsatzziel des nächsten Jahres.",
      revenue: "Umsatz dieses Jahres mit Bestandskunden; ein Bereich wird summiert.",
      churn: `Jährliche Abwanderung als Bruchteil ${rateExample}.`,
      priceIncrease: "Preiserhöhung als Bruchteil: 0, wenn weggelassen.",
      closed: "Umsatz des nächsten Jahres, der schon abgeschlossen ist: 0, wenn weggelassen.",
    },
  },
  GOALFUNNEL: {
    description:
      "Vertriebstrichter: die Abschlüsse, Verkaufschancen, Termine und der Pipelinewert, die eine Lücke schließen.",
    parameters: {
      gap: "Umsatz, der noch zu finden ist.",
      dealSize: "Durchschnittlicher Umsatz eines Abschlusses.",
      winRate: "Anteil der Verkaufschancen, die gewonnen werden, als Bruchteil.",
      meetingRate:
        "Anteil der Termine, aus denen eine Verkaufschance wird, als Bruchteil: 1, wenn weggelassen.",
    },
  },
  GOALSPLIT: {
    description:
      "Aufteilung des Ziels: teilt ein Ziel nach Gewicht unter Verantwortlichen oder Kunden auf, auf den Cent.",
    parameters: {
      goal: "Betrag, der aufzuteilen ist.",
      weights: "Ein Gewicht je Person oder Kunde, in beliebiger Einheit: Nur das Verhältnis zählt.",
      committed: "Was zugesagt ist; es bleibt, auch eine 0. Leer: erhält einen Anteil am Rest.",
    },
  },
  RETENTIONFORECAST: {
    description:
      "Bindungsprognose einer Kohorte von Kunden nach dem verschobenen Beta-geometrischen Modell (sBG).",
    parameters: {
      survivors: "Kunden am Anfang und nach jedem Jahr, in einer Zeile oder Spalte; mindestens 3 Zählungen.",
      years: "Für wie viele weitere Jahre: 5, wenn weggelassen.",
    },
  },
};
