import type { CriterionMeasure } from "../../../planning/settings";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

const measures: Record<Exclude<CriterionMeasure["kind"], "column">, string> = {
  revenue: "Umsatz dieses Jahres",
  tenure: "Jahre als Kunde",
  potential: "Wachstumspotenzial (1–5)",
};

export function prioritiesWords(format: Formats) {
  return {
    title: "Welche Kunden kommen zuerst?",
    lead: "Jeder Kunde bekommt 0 bis 100 Punkte für das, was Ihnen wichtig ist.",
    criteria: "Kriterien",
    criteriaLead: "Gewichte müssen zusammen nicht 100 ergeben: Nur ihr Verhältnis zählt.",
    criterion: (position: number, name: string) => `Kriterium ${format.count(position)}: ${name}`,
    measure: "Messgröße",
    measureName: (measure: CriterionMeasure) =>
      measure.kind === "column" ? measure.header : measures[measure.kind],
    ownColumns: "Spalten Ihrer Tabelle",
    weight: "Gewicht",
    zeroAt: "0 Punkte",
    fullAt: "100 Punkte",
    add: "Kriterium hinzufügen",
    noCriteria: "Ohne Kriterium gibt es keine Punkte. Fügen Sie eines hinzu.",
    potentialLater: "Wird im Review beantwortet; bis dahin entscheiden die anderen Kriterien.",
    tiers: "Stufen",
    tierFrom: (tier: string) => `Stufe ${tier} ab`,
    tierRest: (tier: string, below: number) => `Stufe ${tier} ist alles unter ${format.score(below)}.`,
    points: "Punkte",
    addTier: "Stufe hinzufügen",
    removeTier: "Letzte Stufe entfernen",
    tier: (tier: string) => `Stufe ${tier}`,
    topTen: "Die ersten zehn",
    noScore: "keine Punkte",
    unscored: (count: number) =>
      `${counted(format, count, "Kunde hat", "Kunden haben")} noch keine Punkte: nichts zu messen.`,
    announce: (first: string, score: number) =>
      `An erster Stelle: ${first} mit ${format.score(score)} Punkten.`,
  };
}
