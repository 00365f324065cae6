import type { CoverageLine } from "../../../workbook/overview/overviewWorkbook";
import type { Formats } from "../../format/formats";

const lines: Record<CoverageLine, string> = {
  goal: "Umsatzziel",
  kept: "Was wir behalten",
  closed: "Bereits abgeschlossen",
  growth: "Wachstum, das zählt",
  covered: "Gedeckt",
  open: "Noch offen",
  heldBack: "Gesperrtes Wachstum",
};

export function overviewWords(format: Formats) {
  return {
    title: "Übersicht",
    lead: "Zahlen aus den Blättern des Plans. Wählen Sie eine, um zu ihrer Zelle zu gehen.",
    noPlan:
      "Wie der Plan steht: was das Ziel deckt, welche Reviews fällig sind, was noch fehlt. Dafür braucht es zuerst einen Plan.",
    reading: "Plan wird gelesen…",
    coverage: "Das Ziel und was es deckt",
    coveragePicture: (share: number) => `${format.percent(share)} des Ziels sind abgedeckt`,
    lines,
    reviews: "Reviews",
    reviewStates: { fresh: "Aktuell", due: "Noch nie überprüft", overdue: "Überfällig" },
    toReview: "Weiter überprüfen",
    held: "Von der Zufriedenheitsschranke zurückgehaltenes Wachstum",
    heldStates: {
      blocked: "Unzufrieden: zuerst zurückgewinnen",
      unknown: "Noch nicht nach der Zufriedenheit gefragt",
    },
    heldNone: "Keines: Bei unzufriedenen Kunden ist kein Wachstum geplant.",
    moreHeld: (count: number) => `${format.count(count)} weitere im Review`,
    gaps: "Am weitesten vom Ziel entfernt",
    gapsNone: "Kein Kunde liegt unter seinem Ziel.",
    reps: "Nach Verantwortlichen",
    otherReps: "Alle anderen",
    repShare: (covered: string, target: string) => `${covered} von ${target}`,
    overdue: (count: number) => `${format.count(count)} überfällig`,
    goTo: (label: string, value: string | undefined) =>
      value === undefined ? `${label}. Zur Zelle` : `${label}: ${value}. Zur Zelle`,
    noFigure: "–",
  };
}
