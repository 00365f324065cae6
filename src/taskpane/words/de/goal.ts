import type { GapSplit } from "../../../planning/settings";
import type { Formats } from "../../format/formats";

const parts: Record<keyof GapSplit, string> = {
  crossSell: "Cross-Selling",
  upSell: "Up-Selling",
  newCustomers: "Neukunden",
};

export function goalWords(format: Formats) {
  const month = new Intl.DateTimeFormat("de", { month: "long", timeZone: "UTC" });
  return {
    title: (year: number) => `Wo soll GJ${year} enden?`,
    lead: "Aus dem Ziel abzüglich dessen, was Sie behalten, folgt, was verkauft werden muss.",
    goalGroup: "Ziel",
    goal: "Umsatzziel",
    growth: "Wachstum",
    priceIncrease: "Preiserhöhung",
    priceHint: "Auf den gehaltenen Umsatz",
    closed: "Bereits abgeschlossen",
    closedHint: "Für dieses Jahr schon unterschrieben, über den heutigen Umsatz hinaus",
    currency: "Währung",
    fiscalYearStart: "Geschäftsjahr ab",
    monthName: (month1: number) => month.format(Date.UTC(2020, month1 - 1, 1)),
    funnelGroup: "Vom Termin zum Abschluss",
    dealSize: "Abschlussgröße",
    winRate: "Abschlussquote",
    winRateHint: "Der Verkaufschancen",
    meetingRate: "Terminquote",
    meetingRateHint: "Termine, aus denen Verkaufschancen werden",
    cycle: "Verkaufszyklus",
    splitGroup: "Womit die Lücke geschlossen wird",
    splitLead: "Alle drei ergeben 100\u00a0%: Ändern Sie einen Anteil, folgen die anderen.",
    parts,
    chart: "Wie weit es noch ist",
    goalIn: (year: number) => `Ziel GJ${year}`,
    stillToFind: "Noch zu finden",
    ahead: "Über dem Ziel",
    dealsLabel: "Abschlüsse",
    opportunitiesLabel: "Verkaufschancen",
    meetingsLabel: "Termine",
    pipelineLabel: "Pipeline",
    announce: (gap: number) =>
      gap > 0
        ? `Noch zu finden: ${format.amount(gap)}.`
        : `Das Ziel ist abgedeckt, mit ${format.amount(-gap)} Reserve.`,
    noForecast:
      "Ohne bisherige Abwanderung gibt es keine Prognose und ohne Prognose keine Lücke. Gehen Sie einen Schritt zurück.",
    toChurn: "Abwanderung und Prognose",
  };
}
