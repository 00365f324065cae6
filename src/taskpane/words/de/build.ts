import type { BuildProgress, SheetRole } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import type { SheetSetting } from "../../state/placeOfSetting";
import { counted } from "../counted";

const purposes: Record<SheetRole, string> = {
  settings: "Alle Annahmen an einem Ort",
  review: "Eine Zeile je Kunde, von den Verantwortlichen zu beantworten",
  goal: "Vom Ziel zu dem, was geschehen muss",
  actions: "Was wir tun, für welche Herausforderung, bis wann",
  branches: "Wo wir bei unseren Kunden noch sein könnten",
  whitespace: "Wer welches unserer Angebote hat",
  overview: "Wie der Plan steht, auf einer Seite",
};

const phases: Record<BuildProgress["phase"], string> = {
  reading: "Kunden werden gelesen",
  writing: "Blätter werden geschrieben",
  finishing: "Letzte Handgriffe",
};

const sheetSettings: Record<SheetSetting, string> = {
  priceIncreaseThisYear: "Preiserhöhung dieses Jahr, auf dem Blatt mit den Einstellungen",
  satisfactionThreshold: "Mindestzufriedenheit, auf dem Blatt mit den Einstellungen",
  reviewCadence: "Tage zwischen Reviews, auf dem Blatt mit den Einstellungen",
  outlook: "Branchenausblick, auf dem Blatt mit den Einstellungen",
};

export function buildWords(format: Formats) {
  return {
    lead: "Gewöhnliche Formeln, die in jedem Excel rechnen, mit und ohne dieses Add-In.",
    checking: "Es wird geprüft, was sich ändert…",
    sheets: "Blätter",
    sheetLanguage: "Sprache der Blätter",
    sheetLanguageHint:
      "Eine andere ändert Titel, Überschriften und die Wörter der Listen. Was jemand eingegeben hat, bleibt.",
    purposes,
    actions: { make: "Neu", update: "Aktualisieren" },
    accounts: "Kunden",
    added: (count: number) => `${counted(format, count, "Kunde kommt", "Kunden kommen")} neu ins Review`,
    kept: (count: number) => `${counted(format, count, "Kunde behält", "Kunden behalten")} alle Eingaben`,
    missing: (count: number) =>
      `${counted(format, count, "Kunde steht", "Kunden stehen")} nicht mehr in der Liste: behalten und gekennzeichnet`,
    named: (names: readonly string[], count: number) =>
      names.length < count
        ? `${names.join(", ")} und ${format.count(count - names.length)} weitere`
        : names.join(", "),
    renamed:
      "Ist ein neuer Kunde einer, der nicht mehr in der Liste steht, nur umbenannt? Die Eingaben bleiben unter dem alten Namen: Ersetzen Sie ihn auf den Blättern des Plans (Strg+H, gesamter Zellinhalt), bevor Sie aktualisieren. Mit einer ID für jeden Kunden ist beim Umbenennen nichts zu tun.",
    newTable: (name: string) =>
      `Aus dem Bereich wird die Tabelle „${name}“, damit sie mit neuen Zeilen mitwächst.`,
    untouched: "Sonst ändert sich nichts in der Arbeitsmappe.",
    build: "Plan erstellen",
    update: "Plan aktualisieren",
    phases,
    resultTitle: "Ihr Plan ist fertig",
    updatedTitle: "Ihr Plan ist auf dem neuesten Stand",
    resultLead:
      "Alles auf diesen Blättern sind lebendige Formeln: Ändern Sie einen Umsatz, und das Ziel bewegt sich.",
    show: (sheet: string) => `Zu ${sheet}`,
    again: "Plan ändern",
    done: "Fertig",
    sheetSettings,
    settingsProblems: "Mit diesen Antworten lässt sich der Plan nicht erstellen:",
  };
}
