import { german as reference } from "../../../reference/words/de/de";
import type { ExamplesWords } from "../examplesWords";

export const german: ExamplesWords = {
  name: "Beispiele",
  title: "Beispiele",
  subtitles: [
    "Jede Funktion an kleinen Zahlen. Ändern Sie eine getönte, und die Ergebnisse folgen.",
    "Nur diese Zellen enthalten PLAN-Funktionen und brauchen das Add-In; die Blätter des Plans nicht. „Teilen“ macht sie unabhängig.",
  ],
  reference,
};
