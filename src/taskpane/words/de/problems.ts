import type { AccountProblemKind, ProblemConsequence } from "../../../planning/accounts/accountProblem";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

/** What is wrong, as the title over the cells where it is. */
const titles: Record<AccountProblemKind, string> = {
  duplicateKey: "Derselbe Kunde mehr als einmal",
  lookAlikeKey: "Schlüssel, die nur gleich aussehen",
  sameName: "Gleicher Name unter anderer ID",
  missingName: "ID ohne Namen",
  missingId: "Kunde ohne ID",
  missingNameAndId: "Zeile ohne Kunden",
  secondHeaderRow: "Eine zweite Zeile mit Überschriften",
  keyTooLong: "Schlüssel länger als 255 Zeichen",
  totalRow: "Eine Summe zwischen den Kunden",
  textForRevenue: "Text, wo Umsatz hingehört",
  booleanForRevenue: "WAHR oder FALSCH, wo Umsatz hingehört",
  errorValue: "Fehlerwert in einer Zelle, die gebraucht wird",
  errorInDetail: "Fehlerwert in einer Nebenangabe",
  negativeRevenue: "Negativer Umsatz",
  noRevenueThisYear: "Umsatz im Vorjahr, dieses Jahr leer",
  noRevenue: "In keinem Jahr Umsatz",
  duplicateHeader: "Zwei Spalten mit derselben Überschrift",
  unreadableDate: "Kunde seit: kein Datum und keine Jahreszahl",
  dateAfterThisYear: "Kunde erst nach diesem Jahr",
};

const consequences: Record<ProblemConsequence, string> = {
  addedToFirst: "Der Umsatz dieser Zeilen wird der ersten Zeile des Kunden zugeschlagen.",
  keptApart: "Sie bleiben getrennte Kunden.",
  idUsedAsName: "Die ID steht für den Namen.",
  leftOut: "Diese Zellen zählen nirgends mit.",
  leftOutAsText:
    "Diese Zellen zählen nirgends mit, solange keine Zahlen darin stehen. Daten → Text in Spalten → Fertig stellen macht aus einer Spalte Text Zahlen.",
  headersInOneRow:
    "Überschriften gehören in eine Zeile, ohne verbundene Zellen: Korrigieren Sie sie im Blatt, oder markieren Sie die Zellen ab dieser Zeile.",
  mustBeMended: "Korrigieren Sie es im Blatt, und wählen Sie dann „Neu einlesen“.",
  treatedAsBlank: "Diese Zellen werden als leer gelesen.",
  countedAsZero: "Zählt als 0: Es ist kein Umsatz darin, der bleiben oder verloren gehen könnte.",
  countedAsChurned:
    "Zählt in diesem Jahr als verloren. Ist das Jahr noch nicht abgeschlossen, tragen Sie den Umsatz ein.",
  countedNowhere: "Weder verloren noch gewonnen: Diese Kunden bleiben, ohne Zahlen.",
  renamedInTable: "Excel nummeriert die zweite Überschrift, wenn aus dem Bereich eine Tabelle wird.",
  tenureUnknown: "Die Dauer als Kunde bleibt unbekannt und zählt nicht für die Punkte.",
};

export function problemWords(format: Formats) {
  return {
    heading: "In den Daten gefunden",
    none: "In den Daten fiel nichts auf.",
    blocker: "Zu korrigieren",
    warning: "Einen Blick wert",
    info: "Gut zu wissen",
    titles,
    consequences,
    cells: (count: number) => counted(format, count, "Zelle", "Zellen"),
    showCell: (cell: string) => `Zelle ${cell} zeigen`,
    blank: "leer",
    more: (count: number) => `und ${counted(format, count, "weitere Zelle", "weitere Zellen")}`,
    leftOut: (amount: number) => `${format.amount(amount)} Umsatz zählen nicht mit.`,
    blocked: (count: number) =>
      count === 1
        ? "Eine Zelle in den Daten muss zuerst korrigiert werden; sie ist unten aufgeführt."
        : `${format.count(count)} Zellen in den Daten müssen zuerst korrigiert werden; sie sind unten aufgeführt.`,
  };
}
