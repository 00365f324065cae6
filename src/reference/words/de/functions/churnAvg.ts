import type { FunctionWords } from "../../referenceWords";

export const churnAvg: FunctionWords<"CHURNAVG"> = {
  title: "Durchschnittliche Abwanderung",
  summary: "Wie hoch war die jährliche Abwanderung der letzten Jahre im Durchschnitt?",
  meaning: [
    "Eine Rate, die als Planungsannahme für die Abwanderung mehrerer Jahre steht. Die Jahre laufen vom ältesten zum jüngsten, und die letzten zählen. Leere Jahre werden übersprungen und nicht mitgezählt.",
    "Der einfache Durchschnitt behandelt alle Jahre gleich. Der gewichtete ist der gesamte Verlust durch den gesamten Anfangsbestand und stimmt daher mit dem Geld überein, das tatsächlich verloren ging. Der geometrische ist die gleichbleibende Rate, die nach allen Jahren so viel übrig lässt wie die tatsächlichen Raten; er ist nie kleiner als der einfache.",
    "Die Methode wird in jeder Sprache mit ihrem englischen Wort angegeben: „simple“ (einfach), „weighted“ (gewichtet) oder „geometric“ (geometrisch).",
  ],
  whenToUse: [
    "Um die Abwanderung der letzten zwei oder drei Jahre in den Plan des nächsten zu übernehmen.",
    "Gewichtet, wenn der Bestand zwischen den Jahren stark gewachsen oder geschrumpft ist. Geometrisch, wenn die Rate über mehrere Jahre fortgeschrieben wird.",
  ],
  whenNot: [
    "Nicht für eine einzelne Kohorte, die älter wird: Ihre Abwanderung sinkt von Jahr zu Jahr, und ein Durchschnitt überschätzt, was noch kommt. Siehe RETENTIONFORECAST.",
    "Nicht, um Monats- oder Quartalsraten mit Jahresraten zu mischen.",
  ],
  formula: [
    "simple: Σ rate / n",
    "weighted: Σ (rate · opening) / Σ opening",
    "geometric: 1 − (Π (1 − rate))^(1/n)",
  ],
  specialValues: {
    blankYear: "Ein leeres Jahr wird übersprungen; das nächstältere tritt an seine Stelle",
    fewerYears: "Weniger Jahre als verlangt: die vorhandenen",
    noYear: "Gar kein Jahr",
    block: "Ein Block: ein Durchschnitt je Zeile, nichts für eine leere Zeile",
    allLost: "Ein Jahr, in dem alles verloren ging, geometrisch",
    percentTyped: "Raten über 1: 8 statt 8 % eingegeben",
    halfYears: "Jahre, die keine ganze Zahl ab 1 sind",
    unknownMethod: "Ein anderes Wort als Methode",
    openingsMissing: "Gewichtet, aber ohne Anfangsbestände",
    openingsZero: "Gewichtet, mit Anfangsbeständen, deren Summe 0 ist",
  },
  examples: {
    threeMethods:
      "Der zur Verlängerung anstehende Umsatz hat sich fast verdreifacht, während die Rate sank. Im einfachen Durchschnitt zählen die kleinen frühen Jahre voll, im gewichteten nicht.",
  },
};
