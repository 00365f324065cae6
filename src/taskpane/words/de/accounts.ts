import type { AccountSource } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import type { ColumnGap, DetailColumn } from "../../state/columnChoice";
import { counted } from "../counted";

const details: Record<DetailColumn, string> = {
  name: "Kunde",
  id: "Kunden-ID",
  // Breaks only where the pane is narrow.
  owner: "Verant\u00adwortlich",
  industry: "Branche",
  since: "Kunde seit",
};

const gaps: Record<ColumnGap, string> = {
  noName: "Wählen Sie die Spalte mit dem Namen des Kunden.",
  noRevenue: "Wählen Sie mindestens eine Spalte mit Umsatz.",
  columnTwice: "Eine Spalte steht für zweierlei. Wählen Sie für eines davon eine andere.",
};

export function accountsWords(format: Formats) {
  return {
    title: "Wo stehen Ihre Kunden?",
    lead: "Eine Tabelle oder ein Bereich mit einer Überschriftenzeile und einer Zeile je Kunde.",
    source: "Kunden in",
    sourceName: ({ ref, sheet, address, rows }: AccountSource) => {
      const size = counted(format, rows, "Zeile", "Zeilen");
      return ref.kind === "table"
        ? `${ref.name} · ${sheet}, ${size}`
        : `Auswahl ${address.split("!").at(-1) ?? address} · ${sheet}, ${size}`;
    },
    refresh: "Neu einlesen",
    reading: "Kunden werden gelesen…",
    noSourceTitle: "Noch gibt es nichts zu planen",
    noSource:
      "Tragen Sie Ihre Kunden in ein Blatt ein: eine Zeile je Kunde und darüber eine Zeile mit Überschriften wie Kunde, Verantwortlich und Umsatz 2025. Wählen Sie dann eine Zelle darin aus, oder machen Sie mit Strg+T eine Tabelle daraus.",
    noSourceAction: "Noch einmal nachsehen",
    insertSample: "Beispielkunden einfügen",
    insertingSample: "Beispielkunden werden eingefügt…",
    columns: "Spalten",
    columnsLead: "An ihren Überschriften erkannt. Korrigieren Sie, was nicht stimmt.",
    details,
    notInTable: "Nicht in der Tabelle",
    choose: "Spalte wählen",
    samples: (values: readonly string[]) => (values.length === 0 ? "leere Spalte" : values.join(" · ")),
    unnamed: (letter: string) => `Spalte ${letter}, ohne Überschrift`,
    revenue: "Umsatz nach Geschäftsjahr",
    thisYear: "Letztes Jahr mit Umsatz",
    fiscalYear: (year: number) => `GJ${year}`,
    addYear: (year: number) => `GJ${year} hinzufügen`,
    addRevenue: "Umsatzspalte hinzufügen",
    removeYear: (year: number) => `GJ${year} entfernen`,
    oneYear:
      "Mit Umsatz aus nur einem Jahr muss die Abwanderung im nächsten Schritt von Hand eingegeben werden.",
    gaps,
    total: (accounts: number) => counted(format, accounts, "Kunde", "Kunden"),
    totalRevenue: (amount: number, year: number) => `${format.amount(amount)} im GJ${year}`,
    emptyTable:
      "Unter den Überschriften stehen noch keine Kunden. Tragen Sie sie ein, und wählen Sie dann „Neu einlesen“.",
    noAccounts: "In diesen Zeilen steht kein Kunde. Prüfen Sie die Spalte mit dem Namen des Kunden.",
  };
}
