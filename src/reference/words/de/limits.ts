import type { LimitId } from "../../portable/limitId";

export const limits: Readonly<Record<LimitId, string>> = {
  noSentence: "Ein Fehlerwert kommt ohne den Satz, der ihn erklärt.",
  lastDigits: "Die letzten Stellen können abweichen: Die Funktion summiert genauer, als eine Formel es kann.",
  firstOfSeveral:
    "Wo mehreres zugleich falsch ist, kann ein anderer der zugehörigen Fehlerwerte zuerst kommen.",
  emptyText:
    "Eine Zelle mit einem leeren Text, wie eine Formel ihn hinterlassen kann, ergibt #WERT!; eine leere Zelle zählt als 0.",
  booleans: "LibreOffice nimmt WAHR und FALSCH als die Zahlen 1 und 0, statt sie abzulehnen.",
  fixedShape:
    "Jede Zelle des Ergebnisses hat eine eigene Formel, und das Ergebnis wächst nicht mit den Bereichen.",
  tiedCents:
    "Wo Anteile um denselben Betrag gekürzt wurden, kann der übrige Cent an einen anderen von ihnen gehen.",
  letters: "Stufen nach Z haben keinen Buchstaben.",
};
