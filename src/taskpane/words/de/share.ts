import type {
  LeftReason,
  OldestExcel,
  Place,
  RestoreConflict,
  ShareChange,
  ShareProgress,
} from "../../../workbook/share/shareWorkbook";
import type { Formats } from "../../format/formats";
import { addressOnSheet } from "../../format/cellAddress";
import { counted } from "../counted";

const phases: Record<ShareProgress["phase"], string> = {
  reading: "Alle Blätter werden gelesen",
  writing: "Wird geschrieben",
  checking: "Alle Zahlen werden verglichen",
};

const kinds: Record<ShareChange["kind"], string> = {
  lambda: "LAMBDA",
  plain: "Formel",
  value: "Wert",
  spill: "Bezug",
};

const reasons: Record<LeftReason, string> = {
  protected:
    "Das Blatt ist geschützt. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben), und prüfen Sie noch einmal.",
  notCalculated:
    "Es ist kein Wert da, der bleiben könnte. Reparieren Sie die Formel, oder warten Sie, bis sie berechnet ist.",
  mayReach:
    "Die Ergebnisse reichen vielleicht in die Zellen daneben, und dieses Excel sagt nicht, wie weit. Aktualisieren Sie Excel, oder bereiten Sie für Excel 2024 vor.",
  name: "Für den Namen gibt es ohne das Add-In keine Form. Zellen, die ihn verwenden, behalten ihre Werte.",
  rule: "Excel berechnet die Funktionen in Regeln nicht. Ändern oder löschen Sie die Regel.",
};

const conflicts: Record<RestoreConflict["reason"], string> = {
  changed: "Dort wurde seither etwas anderes eingegeben.",
  sorted:
    "Offenbar wurden Zeilen sortiert: Diese Formel kam aus einer anderen Zeile, und ihr Original kommt mit.",
  unclear:
    "Offenbar wurden Zeilen sortiert oder Formeln kopiert. Wohin das gehört, ist nicht klar, deshalb wird nichts geschrieben: Geben Sie es von Hand ein, oder bringen Sie die Zeilen in ihre alte Reihenfolge, und stellen Sie noch einmal wieder her.",
  gone: "Die Zelle, ihr Blatt oder ihr Name wurde gelöscht.",
  needsWhatIsGone: "Nötig wäre ein Blatt, eine Tabelle oder eine Spalte, die gelöscht wurde.",
  protected:
    "Das Blatt ist geschützt. Heben Sie den Schutz auf (Überprüfen, Blattschutz aufheben), und versuchen Sie es noch einmal.",
};

const oldest: Record<OldestExcel, { readonly name: string; readonly explained: string }> = {
  excel2024: {
    name: "Excel 2024 und Microsoft 365",
    explained:
      "Formeln rechnen weiter und bleiben kurz und lesbar: Sie rufen Namen auf, die diese Arbeitsmappe mitbringt.",
  },
  excel2016: {
    name: "Excel 2016, LibreOffice und andere",
    explained: "Gewöhnliche Formeln, wo es welche gibt, sonst Werte.",
  },
};

export function shareWords(format: Formats) {
  const formulas = (count: number) => counted(format, count, "Formel", "Formeln");
  return {
    lead: "Wer das Add-In nicht hat, sieht #NAME?, sobald Excel neu rechnet. Hier wird die Arbeitsmappe davon unabhängig, und hier kommt sie zurück.",
    checking: "Alle Blätter werden durchgesehen…",
    checkAgain: "Noch einmal prüfen",
    nothing: "Hier hängt nichts vom Add-In ab",
    nothingExplained:
      "Sie können diese Arbeitsmappe jedem geben. Die Blätter eines Plans sind ohnehin gewöhnliche Formeln.",
    nothingForOlder:
      "Sie können diese Arbeitsmappe allen geben, die Excel 2024 oder Microsoft 365 haben: Dafür wurde sie vorbereitet. Für ein älteres Excel oder LibreOffice stellen Sie die Formeln wieder her und bereiten sie noch einmal vor.",
    depends: (count: number) => `${formulas(count)} ${count === 1 ? "hängt" : "hängen"} vom Add-In ab`,
    protectedSheets: (sheets: readonly string[]) =>
      `Geschützt und deshalb unverändert gelassen: ${sheets.join(", ")}.`,
    oldest: "Das älteste Excel, das alles zeigen muss",
    oldestChoices: oldest,
    preview: "Was daraus wird",
    becomes: "wird zu",
    spilled: (count: number) => `${format.count(count)} Zellen`,
    kinds,
    names: (names: readonly string[]) => `Der Arbeitsmappe hinzugefügte Namen: ${names.join(", ")}.`,
    left: "Was bleibt, wie es ist",
    reasons,
    prepare: "Zum Teilen vorbereiten",
    keepsOriginals:
      "Die ursprünglichen Formeln bleiben in dieser Datei aufbewahrt; Wiederherstellen bringt sie zurück.",
    kept: "Zum Teilen vorbereitet",
    keptLead: (count: number) =>
      `${formulas(count)} ${count === 1 ? "ist" : "sind"} in dieser Datei aufbewahrt. Beim Wiederherstellen ${count === 1 ? "kommt sie" : "kommen sie"} dorthin zurück, wo ${count === 1 ? "sie stand" : "sie standen"}, wo immer das jetzt ist.`,
    restore: "Formeln wiederherstellen",
    stuck: "Bei #NAME? hängen geblieben",
    stuckLead: (count: number) =>
      `${formulas(count)} ${count === 1 ? "wurde" : "wurden"} eingegeben, als Excel die Funktionen nicht kannte, oder unter falschem Namen. Neu berechnen hilft nicht, neu eingeben schon.`,
    repair: "Reparieren",
    phases,
    prepared: (count: number) =>
      count === 0 ? "Es musste nichts geändert werden" : `Bereit zum Teilen: ${formulas(count)} geändert`,
    preparedLead: "Jede Zahl ist dieselbe wie zuvor.",
    someLeft: (count: number) =>
      `${formulas(count)} ${count === 1 ? "hängt" : "hängen"} noch immer vom Add-In ab.`,
    stillDepends: "Hängt noch vom Add-In ab",
    restored: (count: number) => `${formulas(count)} wiederhergestellt`,
    conflicts: "Nicht wiederhergestellt",
    conflictsLead: "Das wurde gelassen, wie es ist. Die ursprünglichen Formeln:",
    replaceable: "Seither geändert",
    replaceableLead:
      "Das wurde gelassen, wie es ist. Auch diese wiederherzustellen ersetzt, was jetzt dort steht, Zelle für Zelle:",
    emptyCell: "(leer)",
    conflictReasons: conflicts,
    overwrite: "Auch diese wiederherstellen",
    repaired: (count: number) => `${formulas(count)} neu eingegeben`,
    cured: "Rechnet wieder",
    notCured:
      "Noch immer #NAME?: Die Funktionen sind vielleicht nicht geladen, oder etwas anderes in der Formel ist unbekannt.",
    whatChanged: "Was geändert wurde",
    place: (place: Place) => {
      if (place.kind !== "name") return addressOnSheet(place.sheet, place.address);
      return place.sheet === undefined ? place.name : addressOnSheet(place.sheet, place.name);
    },
    isName: "Name",
    isRule: "Regel",
    show: (place: string) => `Zu ${place}`,
    more: (count: number) => `${format.count(count)} weitere zeigen`,
  };
}
