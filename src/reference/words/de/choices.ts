import type { ChoiceId } from "../../choiceId";
import type { ChoiceWords } from "../referenceWords";

export const choices: Readonly<Record<ChoiceId, ChoiceWords>> = {
  logoOrRevenue: {
    question: "Kundenabwanderung oder Umsatzabwanderung?",
    answer:
      "Die Kundenabwanderung (Logo-Churn) zählt Kunden, die Umsatzabwanderung (Revenue-Churn) ihr Geld. Sie unterscheiden sich, sobald die Kunden verschieden groß sind, und Führungsgremien fragen nach beiden. Die Funktionen entscheiden das nicht: Was Sie hineingeben, kommt heraus. Ein Umsatzplan braucht die Umsatzabwanderung.",
  },
  churnBase: {
    question: "Abwanderung wovon?",
    answer:
      "Üblich ist der gesamte Umsatz zu Beginn des Zeitraums. Bei mehrjährigen Verträgen kann davon nur ein Teil verloren gehen, und Kellogg setzt die Verluste ins Verhältnis zu dem Umsatz, der zur Verlängerung anstand; diese Rate ist höher und sagt mehr über Verlängerungen. Nehmen Sie die Basis, mit der Sie später multiplizieren: Eine Rate auf Verlängerungen darf nicht auf den gesamten Umsatz angewendet werden.",
  },
  averages: {
    question: "Einfacher, gewichteter oder geometrischer Durchschnitt?",
    answer:
      "Den einfachen Durchschnitt erwarten die meisten, und er ist die Vorgabe. Der gewichtete ist gleich dem gesamten Verlust durch die gesamte Basis und stimmt daher mit der Buchhaltung überein; große Jahre zählen mehr. Der geometrische führt fortgeschrieben zu dem Verbleib, der tatsächlich beobachtet wurde, und ist für eine Prognose über mehrere Jahre der richtige. Sind alle Raten gleich, stimmen die drei überein.",
  },
  averageOrCurve: {
    question: "Ein Durchschnitt oder eine Kurve?",
    answer:
      "Für einen Bestand, in den ständig Kunden kommen, ist ein Durchschnitt der letzten Jahre die übliche Annahme. Für eine einzelne Kohorte irrt er in eine Richtung: Wer leicht geht, geht zuerst, und so sinkt die Abwanderung mit dem Alter (Fader und Hardie). Für das Erste ist CHURNAVG da, für das Zweite RETENTIONFORECAST.",
  },
  netNewLosses: {
    question: "Nettozuwachs mit oder ohne Verluste?",
    answer:
      "Vertriebspläne nennen Neukunden plus Cross-Selling plus Up-Selling „Net New Sales“. Das Finanzwesen nennt die Veränderung des wiederkehrenden Umsatzes „Net New ARR“: dasselbe, abzüglich Rückgang und Abwanderung. NETNEW gibt das Erste, solange keine Verluste angegeben sind, und sonst das Zweite. Die letzte Zeile von REVENUEBRIDGE ist das Erste.",
  },
  priceIncrease: {
    question: "Wohin gehört eine Preiserhöhung?",
    answer:
      "Viele Unternehmen zählen sie zur Ausweitung, was ihre NRR hebt und ihrem Vertrieb schmeichelt. Hier ist sie eine eigene Zeile: Wachstum des bestehenden Umsatzes, das niemand verkauft hat. Sie gilt für das Gehaltene, steht in der Brücke vor der Ausweitung und ist nicht Teil des Nettozuwachses. NRR enthält sie, wie jedes Wachstum derselben Kunden.",
  },
  cohortOrTotals: {
    question: "Dieselben Kunden oder die Summen des Unternehmens?",
    answer:
      "Manche Berichte rechnen mit Summen: Anfangsumsatz plus Ausweitung weniger Verluste, durch den Anfangsumsatz. Das stimmt mit der Kohorte nur überein, wenn die Ausweitung von Kunden, die im Zeitraum gewonnen wurden, außen vor bleibt. GRR und NRR vergleichen dieselben Kunden in beiden Jahren, wie es die veröffentlichten Standards verlangen.",
  },
  returningCustomers: {
    question: "Was ist ein Kunde, der zurückkommt?",
    answer:
      "Verglichen werden zwei Jahre, sonst nichts: Ein Kunde ohne Umsatz im Vorjahr ist neu, auch wenn er im Jahr davor gekauft hat. Manche Unternehmen weisen solche Kunden als reaktiviert aus. Wenn das wichtig ist, trennen Sie sie in den Daten.",
  },
  absoluteOrRelative: {
    question: "Feste Grenzen oder ein Vergleich mit den anderen?",
    answer:
      "Feste Grenzen und Bewertungen bewahren die Bedeutung einer Punktzahl: 80 in diesem Jahr ist 80 im nächsten. „auto“ und „rank“ verteilen die Kunden über die ganze Skala, wie hoch sie auch liegen, aber ein neuer Kunde kann alle anderen verschieben. Für Stufen, die steuern, wie oft ein Kunde überprüft wird, sind feste Grenzen ruhiger.",
  },
  inverseWinRate: {
    question: "Ist die Abdeckung der Pipeline der Kehrwert der Abschlussquote?",
    answer:
      "Der Pipelinewert ist hier Lücke / Abschlussquote: was insgesamt durch den Trichter gehen muss. Oft wird er als die Pipeline gelesen, die zu Beginn des Zeitraums offen sein muss; Kellogg (2024) widerspricht dieser Lesart, denn nicht jede Verkaufschance wird im Zeitraum entschieden, und manche entsteht erst darin. Nehmen Sie ihn als Summe für den ganzen Zeitraum.",
  },
  topDownOrBottomUp: {
    question: "Von oben oder von unten?",
    answer:
      "Ein Ziel kann nach Gewicht zugewiesen oder aus Zusagen summiert werden, und die beiden stimmen selten überein. GOALSPLIT bewahrt jede Zusage und teilt nur das Offene auf; so bleibt der Unterschied sichtbar, statt auf die verteilt zu werden, die schon geantwortet haben.",
  },
};
