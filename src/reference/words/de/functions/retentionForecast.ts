import type { FunctionWords } from "../../referenceWords";

export const retentionForecast: FunctionWords<"RETENTIONFORECAST"> = {
  title: "Bindungsprognose einer Kohorte",
  summary: "Wie viele Kunden einer Kohorte werden in den kommenden Jahren noch da sein?",
  meaning: [
    "Folgt Kunden, die zur selben Zeit gewonnen wurden. Wer leicht geht, geht früh; die Bindung der Verbliebenen steigt daher von Jahr zu Jahr. Das verschobene Beta-geometrische Modell (sBG) beschreibt das mit zwei Parametern, α und β, die mit der Maximum-Likelihood-Methode an die Zählungen angepasst werden.",
    "Die erste Zeile des Ergebnisses ist der Verbleib: der Anteil der ersten Zählung, der noch da ist. Die zweite ist die Bindungsrate: der Anteil des Vorjahres.",
  ],
  whenToUse: [
    "Um eine Kohorte über die gezählten Jahre hinaus fortzuschreiben, etwa für den Kundenwert.",
    "Um zu sehen, wie stark eine durchschnittliche Abwanderungsrate die Verluste einer älter werdenden Kohorte überschätzt.",
  ],
  whenNot: [
    "Nicht für einen Bestand, in den ständig neue Kunden kommen: Seine Abwanderung mischt junge und alte Kohorten. Siehe CHURNAVG.",
    "Nicht für Umsatz, der wächst: Verbliebene können nur weniger werden.",
    "Nicht allein auf drei oder vier Zählungen, wenn viel davon abhängt: Die Kurve ist dann kaum mehr als eine Vermutung.",
  ],
  formula: [
    "Bindungsrate im Jahr t = (β + t − 1) / (α + β + t − 1)",
    "Verbleib im Jahr t = das Produkt der Bindungsraten der Jahre 1 … t",
    "α und β: das verschobene Beta-geometrische Modell bei größter Likelihood der Zählungen",
  ],
  specialValues: {
    twoCounts: "Weniger als drei Zählungen",
    rising: "Mehr Kunden als im Jahr davor",
    nobodyLeft: "Eine Zählung von 0",
    nobodyLost: "Niemand ging verloren: keine Kurve anzupassen",
    steadyChurn: "Eine Abwanderungsrate, die nicht sinkt: keine beste Kurve",
    noYears: "Jahre, die keine ganze Zahl ab 1 sind",
    gap: "Eine leere Zelle zwischen den Zählungen",
  },
  examples: {
    highEnd:
      "Die Kohorte „High End“ von Fader und Hardie: Sieben Jahre mit Zählungen ergeben α = 0,668 und β = 3,806, und im Jahr 12 sind noch 37,8 % da.",
  },
};
