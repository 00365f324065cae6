import type { NamedRows } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

type Rows = Omit<NamedRows, "name">;

/** What becomes of rows that name an account otherwise than it is called by now. */
export function nameChangeWords(format: Formats) {
  const rows = ({ actions, branches }: Rows) =>
    [
      ...(actions > 0 ? [counted(format, actions, "Maßnahme", "Maßnahmen")] : []),
      ...(branches > 0 ? [counted(format, branches, "Standort", "Standorte")] : []),
    ].join(" und ");
  const isOne = ({ actions, branches }: Rows) => actions + branches === 1;
  return {
    followed: (of: Rows, name: string, to: string) =>
      `${rows(of)} ${isOne(of) ? "folgt" : "folgen"} ${name} → ${to}`,
    taken: (of: Rows, name: string) =>
      `${rows(of)} unter „${name}“ ${isOne(of) ? "bleibt" : "bleiben"}: So heißt jetzt ein anderer Kunde. Bitte prüfen Sie, zu wem ${isOne(of) ? "der Eintrag gehört" : "die Einträge gehören"}.`,
    unknown: (of: Rows, name: string) =>
      `${rows(of)} unter „${name}“: Kein Kunde heißt so. Bitte wählen Sie den Kunden dort neu.`,
    others: (count: number) => `Und ${counted(format, count, "weiterer Name", "weitere Namen")}`,
  };
}
