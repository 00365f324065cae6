import type { Formats } from "../../format/formats";

export function settingsWords(format: Formats) {
  return {
    title: "Optionen",
    language: "Sprache",
    paneLanguage: "Sprache dieses Aufgabenbereichs",
    automatic: (name: string) => `Wie in Excel (${name})`,
    numbers: (day: number) =>
      `Zahlen und Daten stehen da, wie Sie es gewohnt sind: ${format.number(1234.5)} und ${format.day(day)}.`,
    otherLanguages:
      "Die Blätter eines Plans haben ihre eigene Sprache: Wählen Sie sie im letzten Schritt, bevor Sie den Plan erstellen oder aktualisieren. Beim Aktualisieren wechseln die Wörter der Blätter; was eingegeben wurde, bleibt. Die Beschreibungen der Funktionen zeigt Excel in der Sprache seiner Menüs.",
    stored: "Was wo gespeichert ist",
    storedLead: "Nichts verlässt diese Arbeitsmappe.",
    storedItems: [
      {
        term: "In den Zellen der Arbeitsmappe",
        text: "Die Blätter des Plans mit allem, was dort eingegeben wurde; die Blätter, die ein vergangenes Jahr aufbewahren; die Beispiele, wenn Sie sie einfügen. Während ein Plan geschrieben wird, hält ein ausgeblendetes Blatt fest, was sich ändert, für den Weg zurück.",
      },
      {
        term: "In den Namen der Arbeitsmappe",
        text: "Namen für Zellen des Plans, etwa Plan_Goal; ausgeblendete, an denen seine Blätter zu erkennen sind, wie immer Sie sie nennen; und die Funktionen, die „Teilen“ definiert, damit andere kein Add-In brauchen. Daneben die Zellenformatvorlagen des Plans.",
      },
      {
        term: "In den Einstellungen der Arbeitsmappe",
        text: "Antworten, aus denen noch kein Plan erstellt ist; woraus der Plan entstand: Tabelle, Spalten, Annahmen; die Formeln, die „Teilen“ ersetzt hat. Wer die Datei hat, kann sie lesen.",
      },
      {
        term: "Auf diesem Gerät",
        text: "Ihr Name für Reviews, wessen Kunden Sie ansehen, die Sprache dieses Aufgabenbereichs und, unter der Adresse der Arbeitsmappe, wo Sie darin zuletzt waren. Es bleibt im Speicher des Browsers für dieses Add-In.",
      },
      {
        term: "Anderswo",
        text: "Nichts. Der Aufgabenbereich lädt sich selbst und Microsofts Office-Skript und sendet nichts.",
      },
    ],
    forget: "Auf diesem Gerät alles vergessen",
    forgotten: "Vergessen. Die Arbeitsmappe ist, wie sie war.",
    version: (version: string) => `Account Planner ${version}`,
  };
}
