import type { FunctionWords } from "../../referenceWords";

export const goalGap: FunctionWords<"GOALGAP"> = {
  title: "Lücke zum Ziel",
  summary: "Wie viel ist noch zu finden, um das Ziel zu erreichen?",
  meaning: [
    "Das Ziel, abzüglich dessen, was die Bestandskunden voraussichtlich weiter bringen, abzüglich dessen, was darüber hinaus schon abgeschlossen ist. Der Umsatz darf ein Bereich sein; er wird summiert. Die Erwartung ist die von CHURNFORECAST für ein Jahr.",
    "Eine positive Lücke ist noch zu finden. Eine negative sagt, um wie viel das Ziel übertroffen ist.",
  ],
  whenToUse: [
    "Um von einem Umsatzziel auf das zurückzurechnen, was verkauft werden muss.",
    "Über ein Raster von Abwanderungsraten und Preiserhöhungen, um zu sehen, wie viel der Lücke an welcher hängt.",
  ],
  whenNot: [
    "Nicht mit Abschlüssen, die schon im Umsatz stecken: Sie würden doppelt zählen.",
    "Nicht mit einem Ziel für einen anderen Zeitraum als das Jahr, für das die Raten gelten.",
  ],
  formula: ["goal − Σ revenue · (1 − churn) · (1 + priceIncrease) − closed"],
  specialValues: {
    covered: "Das Ziel ist übertroffen: negativ",
    exactly: "Das Ziel ist die Prognose selbst",
    noRevenue: "Kein Umsatz mit Bestandskunden: Das ganze Ziel ist offen",
    percentTyped: "Eine Rate über 1: 8 statt 8 % eingegeben",
    text: "Text im Umsatzbereich",
    twoRates: "Mehr als eine Rate: Es darf nur eine sein",
  },
  examples: {
    nextYear: "947.600 bleiben und 40.000 sind abgeschlossen: Vom Ziel sind noch 212.400 offen.",
  },
};
