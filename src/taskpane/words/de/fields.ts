import type { Formats } from "../../format/formats";

export function fieldWords(format: Formats) {
  const example = format.number(1234.5);
  const rate = format.percentNumber(0.085);
  return {
    notANumber: `Keine Zahl. Schreiben Sie sie wie ${example}.`,
    notAPercent: `Kein Prozentsatz. Schreiben Sie ihn wie ${rate} oder ${rate}\u00a0%.`,
    required: "Hier wird eine Zahl gebraucht.",
    percent: "%",
    days: "Tage",
    remove: (name: string) => `${name} entfernen`,
  };
}
