import type { BuildProgress } from "../../../workbook/planWorkbook";
import type { ReferringPlace, UnseenKind } from "../../../workbook/remove/planRemoval";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

type Phases = Record<BuildProgress["phase"], string>;

const rollPhases: Phases = {
  reading: "Plan und Kunden werden gelesen",
  writing: "Das alte Jahr wird abgelegt, das neue begonnen",
  finishing: "Letzte Handgriffe",
};

const removePhases: Phases = {
  reading: "Bezüge auf den Plan werden gesucht",
  writing: "Der Plan wird entfernt",
  finishing: "Letzte Handgriffe",
};

const placeWords: Record<ReferringPlace["kind"], (where: string) => string> = {
  cell: (where) => where,
  name: (where) => `Der Name ${where}`,
  format: (where) => `Bedingte Formatierung von ${where}`,
  validation: (where) => `Datenüberprüfung von ${where}`,
  chart: (where) => `Das Diagramm „${where}“`,
};

const unseenWords: Record<UnseenKind, string> = {
  chart: "Diagramme",
  validation: "ein Teil der Datenüberprüfung",
};

/** What the pane says about a plan as a whole: its sheets, the next year, its end. */
export function planWords(format: Formats) {
  return {
    title: (year: number) => `Plan für GJ${year}`,
    lead: "Er lebt in diesen Blättern. Sie können sie umbenennen und verschieben.",
    sheets: "Seine Blätter",
    update: "Plan aktualisieren",
    updateLead:
      "Gehen Sie seine Annahmen noch einmal durch, und bringen Sie die Blätter auf den neuesten Stand. Was darin eingegeben wurde, bleibt.",
    more: "Mehr",
    done: "Fertig",
    back: "Zurück",
    roll: {
      open: "Jahreswechsel…",
      about: (year: number) =>
        `Sobald GJ${year} abgeschlossen ist: Es wird zu diesem Jahr, und der Plan gilt für das nächste.`,
      title: "Ins nächste Jahr wechseln",
      lead: "Dieses Jahr wird zum Vorjahr, und der Plan beginnt neu mit dem, was Sie über jeden Kunden wissen.",
      checking: "Der Umsatz des neuen Jahres wird gesucht…",
      revenue: (header: string, year: number) => `„${header}“ ist der Umsatz von GJ${year}`,
      year: (from: number, to: number) => `Dieses Jahr ist GJ${to} statt GJ${from}`,
      blanked: (headers: readonly string[]) => `Wieder leer: ${headers.join(", ")}`,
      carried: "Übernommen: alle anderen Antworten, offene Maßnahmen, Standorte und Whitespace",
      reviews: "Für jeden Kunden ist ein Review fällig",
      added: (count: number) =>
        `${counted(format, count, "neuer Kunde kommt", "neue Kunden kommen")} ins Review`,
      missing: (count: number) =>
        `${counted(format, count, "Kunde steht", "Kunden stehen")} nicht mehr in der Liste: behalten und gekennzeichnet`,
      changes: "Was sich ändert",
      archives: "Was aufbewahrt wird",
      archivesLead: "Das alte Jahr, als reine Werte auf eigenen Blättern:",
      goal: (year: number) => `Umsatzziel für GJ${year}`,
      goalHint: "Darf leer bleiben, bis es feststeht.",
      orColumn: "Oder die Spalte, in der er schon steht",
      column: (year: number) => `Die Spalte mit dem Umsatz von GJ${year}`,
      choose: "Spalte wählen",
      confirm: "Jahr wechseln",
      doneTitle: (year: number) => `Dieses Jahr ist jetzt GJ${year}`,
      doneLead:
        "Sehen Sie sich als Nächstes das Blatt mit den Einstellungen an: Abwanderung, Preise und Ausblick sind noch die des alten Jahres.",
      phases: rollPhases,
    },
    remove: {
      open: "Plan entfernen…",
      about: "Nimmt nur weg, was erstellt wurde. Ihre Kunden und alles andere bleiben.",
      title: "Plan entfernen?",
      lead: "Das lässt sich nicht rückgängig machen: Mit den Blättern geht verloren, was darin eingegeben wurde. Speichern Sie zuerst eine Kopie, falls Sie sie noch brauchen könnten.",
      checking: "Bezüge auf den Plan werden gesucht…",
      sheets: "Diese Blätter werden gelöscht",
      stays: "Die Kundentabelle und alle anderen Blätter bleiben, wie sie sind.",
      names: (count: number) =>
        `${counted(format, count, "Name, den", "Namen, die")} der Plan seinen Zellen gegeben hat`,
      styles: (count: number) => counted(format, count, "Zellenformatvorlage", "Zellenformatvorlagen"),
      besides: "Außerdem",
      references: (count: number) =>
        `${counted(format, count, "Stelle anderswo bezieht", "Stellen anderswo beziehen")} sich auf den Plan. Zellen und Namen zeigen danach #BEZUG!; die anderen verlieren, wonach sie sich richten:`,
      places: placeWords,
      unseen: (kinds: readonly UnseenKind[]) =>
        `Was Excel Add-Ins nicht zeigt, wird nicht durchsucht: ${[...kinds.map((kind) => unseenWords[kind]), "PivotTables", "Textfelder", "Links in Zellen", "Makros", "INDIREKT, das den Namen eines Blatts aus einer Zelle nimmt", "andere Arbeitsmappen"].join(", ")}.`,
      more: (count: number) => `und ${format.count(count)} weitere`,
      agree: "Plan trotzdem entfernen",
      agreeFirst: "Setzen Sie das Häkchen, um das in Kauf zu nehmen, oder behalten Sie den Plan.",
      confirm: "Plan entfernen",
      doneTitle: "Der Plan ist entfernt",
      doneLead: "Die Kunden und alles andere sind, wie sie waren.",
      phases: removePhases,
    },
  };
}
