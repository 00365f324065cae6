import type { FailureCode, FailureText } from "../failureText";

type Params = Readonly<Record<string, string>>;

const texts: Record<FailureCode, (params: Params) => FailureText> = {
  protected: ({ sheet }) => ({
    title: sheet === undefined ? "Die Arbeitsmappe ist geschützt" : `Das Blatt „${sheet}“ ist geschützt`,
    advice:
      sheet === undefined
        ? "Heben Sie den Schutz der Arbeitsmappenstruktur auf (Überprüfen, Arbeitsmappe schützen), und versuchen Sie es noch einmal."
        : "Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben), und versuchen Sie es noch einmal. Danach können Sie das Blatt wieder schützen.",
  }),
  readOnly: () => ({
    title: "Diese Arbeitsmappe ist schreibgeschützt geöffnet",
    advice: "Wählen Sie „Arbeitsmappe bearbeiten“, oder speichern Sie eine Kopie und planen Sie darin.",
  }),
  denied: () => ({
    title: "Excel hat das nicht zugelassen",
    advice:
      "Ein Blatt oder die Arbeitsmappe ist geschützt, oder Sie dürfen nur lesen. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben oder Arbeitsmappe schützen), oder wählen Sie „Arbeitsmappe bearbeiten“. Versuchen Sie es dann noch einmal.",
  }),
  cellEditing: () => ({
    title: "Eine Zelle wird gerade bearbeitet",
    advice:
      "Schließen Sie die Eingabe mit der Eingabetaste ab, oder verlassen Sie sie mit Esc. Versuchen Sie es dann noch einmal.",
  }),
  dialogOpen: () => ({
    title: "Ein Dialogfeld von Excel ist geöffnet",
    advice: "Schließen Sie es, und versuchen Sie es noch einmal.",
  }),
  otherWorkbook: () => ({
    title: "Eine andere Arbeitsmappe ist im Vordergrund",
    advice:
      "Klicken Sie in die Arbeitsmappe, zu der dieser Aufgabenbereich gehört, und versuchen Sie es noch einmal.",
  }),
  busy: () => ({
    title: "Excel ist beschäftigt",
    advice: "Warten Sie, bis Excel fertig gerechnet oder gespeichert hat, und versuchen Sie es noch einmal.",
  }),
  unanswered: () => ({
    title: "Excel antwortet seit einer Weile nicht",
    advice:
      "Was Sie eingegeben haben, bleibt hier stehen und wird gespeichert, sobald Excel antwortet. Beenden Sie die Zelle, die gerade bearbeitet wird, oder warten Sie, bis Excel fertig ist; oder versuchen Sie es erneut.",
  }),
  sessionLost: () => ({
    title: "Die Arbeitsmappe ist nicht zu erreichen",
    advice:
      "Prüfen Sie die Netzwerkverbindung, und versuchen Sie es noch einmal. Bleibt es dabei, öffnen Sie die Arbeitsmappe neu (im Web: laden Sie die Seite neu).",
  }),
  tooLarge: () => ({
    title: "Das ist mehr, als Excel auf einmal annimmt",
    advice:
      "Für einen einzigen Schritt ist es zu groß geworden. Senden Sie die Einzelheiten unten an die Stelle, die das Add-In bei Ihnen betreut; mit weniger Zeilen oder Spalten gelingt es vielleicht.",
  }),
  notSupported: () => ({
    title: "Dieses Excel kann das nicht",
    advice: "Aktualisieren Sie Excel, oder öffnen Sie die Arbeitsmappe in Excel im Web.",
  }),
  changedMeanwhile: () => ({
    title: "Die Arbeitsmappe hat sich inzwischen geändert",
    advice:
      "Ein Blatt, eine Tabelle oder eine Zelle, die gebraucht wird, ist nicht mehr an ihrem Platz: umbenannt oder gelöscht vielleicht. Versuchen Sie es noch einmal; dann wird alles neu gelesen.",
  }),
  notLoaded: () => ({
    title: "Ein Teil dieses Aufgabenbereichs wurde nicht geladen",
    advice:
      "Prüfen Sie die Verbindung, und versuchen Sie es noch einmal. Wurde das Add-In inzwischen aktualisiert, schließen Sie den Aufgabenbereich, und öffnen Sie ihn wieder.",
  }),
  sourceGone: ({ source }) => ({
    title: source === undefined ? "Die Kunden sind nicht mehr da" : `„${source}“ ist nicht mehr da`,
    advice:
      "Die Tabelle oder der Bereich wurde umbenannt oder gelöscht. Wählen Sie Ihre Kunden im ersten Schritt neu.",
  }),
  columnGone: ({ header }) => ({
    title:
      header === undefined ? "Eine Spalte ist nicht mehr da" : `Die Spalte „${header}“ ist nicht mehr da`,
    advice: "Sie wurde umbenannt oder gelöscht. Wählen Sie dafür im ersten Schritt eine andere.",
  }),
  nameTaken: ({ name, refersTo }) => ({
    title: name === undefined ? "Ein Name ist schon vergeben" : `Der Name „${name}“ ist schon vergeben`,
    advice: `Der Plan braucht diesen Namen, hier aber steht er für ${refersTo ?? "etwas anderes"}. Benennen Sie ihn um (Formeln, Namens-Manager), und versuchen Sie es noch einmal.`,
  }),
  cellsDeleted: ({ sheet }) => ({
    title:
      sheet === undefined
        ? "Zeilen oder Spalten des Plans wurden gelöscht"
        : `Aus „${sheet}“ wurden Zeilen oder Spalten des Plans gelöscht`,
    advice:
      "Machen Sie das rückgängig. Ist es dafür zu spät, löschen Sie das ganze Blatt und aktualisieren Sie den Plan: Es wird neu erstellt. Kopieren Sie vorher, was Sie dort eingegeben haben und behalten möchten.",
  }),
  cellsMerged: ({ sheet, cells }) => ({
    title: `Verbundene Zellen${sheet === undefined ? "" : ` auf „${sheet}“`} sind im Weg`,
    advice: `Machen Sie das Verbinden rückgängig. Ist es dafür zu spät, markieren Sie ${cells ?? "die Zellen"}, heben Sie den Verbund auf (Start, Verbinden und zentrieren, Zellverbund aufheben), geben Sie wieder ein, was Excel beim Verbinden verworfen hat, und versuchen Sie es noch einmal: Formeln des Plans kommen von selbst wieder.`,
  }),
  sheetHidden: ({ sheet }) => ({
    title: sheet === undefined ? "Das Blatt ist ausgeblendet" : `Das Blatt „${sheet}“ ist ausgeblendet`,
    advice: "Blenden Sie es ein, um die Zelle zu sehen.",
  }),
  cellHidden: ({ cell }) => ({
    title: `${cell ?? "Die Zelle"} ist ausgewählt, aber ausgeblendet`,
    advice:
      "Ein Filter hat ihre Zeile ausgeblendet, oder jemand ihre Zeile oder Spalte. Löschen Sie den Filter (Daten, Löschen) oder blenden Sie sie ein (Start, Format, Ausblenden & Einblenden), und versuchen Sie es noch einmal.",
  }),
  secondPlan: ({ sheet, table }) => ({
    title: "In dieser Arbeitsmappe steht schon ein Plan",
    advice: `${sheet === undefined ? "Eines ihrer Blätter" : `Das Blatt „${sheet}“`} gehört zu einem Plan über ${table === undefined ? "eine andere Tabelle" : `die Tabelle „${table}“`}, und eine Arbeitsmappe fasst einen Plan. Aktualisieren Sie diesen, entfernen Sie ihn zuerst, oder planen Sie in einer anderen Arbeitsmappe.`,
  }),
  headersHidden: ({ table }) => ({
    title: `${table === undefined ? "Eine Tabelle" : `Die Tabelle „${table}“`} zeigt keine Kopfzeile`,
    advice: "Schalten Sie sie ein (Tabellenentwurf, Überschrift), und versuchen Sie es noch einmal.",
  }),
  accountGone: ({ account }) => ({
    title: `${account === undefined ? "Der Kunde" : `„${account}“`} hat im Review keine Zeile mehr`,
    advice:
      "Die Zeile wurde gelöscht oder ihr Schlüssel geändert. Machen Sie das in Excel rückgängig oder aktualisieren Sie den Plan, und versuchen Sie es dann noch einmal: Bis dahin bleibt hier stehen, was Sie eingegeben haben.",
  }),
  noAccounts: ({ source }) => ({
    title:
      source === undefined
        ? "Es wurden keine Kunden gefunden"
        : `In „${source}“ wurden keine Kunden gefunden`,
    advice:
      "Nötig sind eine Überschriftenzeile und darunter eine Zeile je Kunde, jede mit einem Namen. Prüfen Sie die Spalten im ersten Schritt.",
  }),
  noPlan: () => ({
    title: "In dieser Arbeitsmappe steht kein Plan",
    advice:
      "Seine Blätter wurden gelöscht, oder dies ist eine andere Arbeitsmappe. Es wurde nichts geändert.",
  }),
  referredTo: ({ places, total }) => ({
    title:
      total === "1"
        ? "Anderswo verlöre eine Stelle den Bezug"
        : `Anderswo verlören ${total ?? "einige"} Stellen ihren Bezug`,
    advice: `Auf den Plan beziehen sich: ${places ?? ""}. Ändern Sie sie zuerst, oder stimmen Sie unten zu.`,
  }),
  lastSheet: () => ({
    title: "Außer den Blättern des Plans ist keines eingeblendet",
    advice:
      "Excel braucht mindestens eines. Blenden Sie ein anderes Blatt ein (Rechtsklick auf ein Register, Einblenden), und versuchen Sie es noch einmal.",
  }),
  yearMissing: ({ table, year, header }) => ({
    title: `Für GJ${year ?? ""} gibt es noch keinen Umsatz`,
    advice: `Fügen Sie ${table === undefined ? "Ihrer Kundentabelle" : `der Tabelle „${table}“`} eine Spalte „${header ?? ""}“ hinzu, füllen Sie sie aus, und versuchen Sie es noch einmal.`,
  }),
  cancelled: () => ({
    title: "Abgebrochen",
    advice: "Es wurde nichts geschrieben; die Arbeitsmappe ist, wie sie war.",
  }),
  halfDone: () => ({
    title: "Die Arbeitsmappe ist vielleicht halb geändert",
    advice:
      "Es schlug mittendrin fehl, und auch das bis dahin Geänderte ließ sich nicht zurücknehmen. Machen Sie es in Excel rückgängig (Strg+Z), oder schließen Sie die Arbeitsmappe ohne zu speichern, und öffnen Sie sie wieder; versuchen Sie es dann noch einmal.",
  }),
  screenFailed: () => ({
    title: "Diese Ansicht ist ausgefallen",
    advice:
      "Der Fehler liegt im Add-In; Ihre Arbeitsmappe ist davon unberührt. Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie die Einzelheiten unten an die Stelle, die das Add-In bei Ihnen betreut.",
  }),
  unexpected: () => ({
    title: "Excel konnte das nicht ausführen",
    advice:
      "Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie die Einzelheiten unten an die Stelle, die das Add-In bei Ihnen betreut.",
  }),
};

export function failureWords() {
  return {
    of: (code: FailureCode, params: Params): FailureText => texts[code](params),
    nothingLost: "Ihre Antworten bleiben erhalten, und die Arbeitsmappe ist, wie sie war.",
    details: "Einzelheiten für den Support",
    unhide: "Blatt einblenden",
    copy: "Einzelheiten kopieren",
    copied: "Kopiert",
    notCopied: "Kopieren nicht möglich: Markieren Sie stattdessen den Text",
    goTo: (step: string) => `Zu „${step}“`,
  };
}
