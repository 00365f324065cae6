import type { FunctionWords } from "../../referenceWords";

export const revenueBridge: FunctionWords<"REVENUEBRIDGE"> = {
  title: "Umsatzbrücke",
  summary: "Woher kam der Umsatz im Vorjahr, und woher kommt er jetzt?",
  meaning: [
    "Erklärt die Veränderung vom Umsatz des Vorjahres zum diesjährigen, Kunde für Kunde: wer neu ist, was die Preiserhöhung gebracht hat, wer ausgeweitet hat, wer zurückgegangen ist, wer gegangen ist. Verluste sind negativ, und Anfangsumsatz plus die fünf Schritte ist der Endumsatz, auf den Cent.",
    "Ein gehaltener Kunde hat in beiden Jahren Umsatz. Die Preiserhöhung nimmt zuerst ihren Teil von jedem gehaltenen Kunden, höchstens so viel, wie er gewachsen ist; nur der Rest ist Ausweitung. Ein Kunde, dessen Umsatz gesunken ist, hat keine Preiserhöhung angenommen.",
    "Der Nettozuwachs unter der Brücke besteht aus Neukunden und Ausweitung: was NETNEW ohne Verluste ergibt.",
    "Die Zeilen sind in jeder Sprache englisch beschriftet: Opening (Anfangsumsatz), New customers (Neukunden), Price increase (Preiserhöhung), Expansion (Ausweitung), Contraction (Rückgang), Churned (abgewandert), Closing (Endumsatz), Net new (Nettozuwachs).",
  ],
  whenToUse: [
    "Um einen Plan zu eröffnen: wo wir stehen und wie wir dahin gekommen sind.",
    "Für ein Wasserfalldiagramm: Die Zeilen von Opening bis Closing sind seine Balken.",
  ],
  whenNot: [
    "Nicht über eine Änderung der Kundenstruktur hinweg: Ein Kunde, der zusammengelegt oder umbenannt wurde, erscheint als ein abgewanderter und ein neuer.",
    "Nicht mit einer Preiserhöhung, die nur für einen Teil der Kunden galt: Rechnen Sie diese Kunden für sich.",
  ],
  formula: [
    "Opening + New customers + Price increase + Expansion + Contraction + Churned = Closing",
    "New customers: Σ (current − prior), wo jetzt Umsatz ist und davor keiner war",
    "Price increase: Σ min(prior · priceIncrease, Wachstum) über gehaltene Kunden, Wachstum nicht unter 0",
    "Expansion: Σ Wachstum über die Preiserhöhung hinaus, wo positiv",
    "Contraction: Σ dasselbe, wo negativ",
    "Churned: Σ (current − prior), wo davor Umsatz war und jetzt keiner ist",
    "Net new = New customers + Expansion",
  ],
  specialValues: {
    allGrowthIsPrice: "Ein Kunde, der um weniger als die Preiserhöhung gewachsen ist",
    shrunkDespitePrice: "Ein Kunde, dessen Umsatz trotz höherer Preise gesunken ist",
    creditNote: "Ein negativer Betrag ohne Umsatz davor, etwa eine Gutschrift",
    nothing: "In keinem der beiden Jahre Umsatz",
    percentTyped: "Eine Preiserhöhung über 1: 5 statt 5 % eingegeben",
    shapes: "Bereiche verschiedener Form",
  },
  examples: {
    fiveAccounts:
      "Vom Wachstum von 12.000 bei Beta gehen 900 auf eine Preiserhöhung von 3 % zurück; der Rest ist Ausweitung.",
  },
};
