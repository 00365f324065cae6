import type { FunctionWords } from "../../referenceWords";

export const goalFunnel: FunctionWords<"GOALFUNNEL"> = {
  title: "Vertriebstrichter zum Ziel",
  summary: "Wie viele Abschlüsse, Verkaufschancen und Termine schließen die Lücke?",
  meaning: [
    "Rechnet von einem Betrag zurück auf die Arbeit dahinter: Abschlüsse durchschnittlicher Größe, die Verkaufschancen, aus denen so viele gewonnen werden, die Termine, aus denen so viele Verkaufschancen entstehen. Jede Anzahl wird einmal aufgerundet, vom genauen Wert aus, damit sich das Runden entlang der Kette nicht summiert.",
    "Der Pipelinewert ist, was diese Verkaufschancen wert sind, bevor eine verloren geht.",
    "Die Zeilen sind in jeder Sprache englisch beschriftet: Deals (Abschlüsse), Opportunities (Verkaufschancen), Meetings (Termine), Pipeline value (Pipelinewert).",
  ],
  whenToUse: [
    "Um zu sehen, ob sich eine Lücke mit den vorhandenen Leuten schließen lässt.",
    "Für jede Quelle des Wachstums einzeln, wo Abschlussgröße und Abschlussquote verschieden sind.",
  ],
  whenNot: [
    "Nicht mit der Abschlussquote der einen Phase und den Verkaufschancen einer anderen: Beide müssen bei derselben Phase beginnen.",
    "Nicht als Vorgabe für die Pipeline zu Beginn eines Zeitraums, in dem noch Verkaufschancen hinzukommen und entschieden werden: siehe unten, worin Fachleute uneins sind.",
  ],
  formula: [
    "Deals = gap / dealSize, aufgerundet",
    "Opportunities = gap / dealSize / winRate, aufgerundet",
    "Meetings = gap / dealSize / winRate / meetingRate, aufgerundet",
    "Pipeline value = gap / winRate",
  ],
  specialValues: {
    covered: "Eine Lücke von 0 oder weniger braucht nichts",
    roundedOnce:
      "Jede Anzahl wird von der genauen Kette aus aufgerundet: 3,33 Abschlüsse, 11,1 Verkaufschancen, 22,2 Termine",
    noDealSize: "Eine Abschlussgröße von 0",
    noWins: "Eine Abschlussquote von 0",
    percentTyped: "Eine Rate über 1: 25 statt 25 % eingegeben",
    negativeDealSize: "Eine negative Abschlussgröße",
    text: "Text statt einer Zahl",
  },
  examples: {
    worked:
      "Eine Lücke von 212.400 bei 18.000 je Abschluss: 12 Abschlüsse, und vier Verkaufschancen für jeden gewonnenen.",
  },
};
