import type { Language } from "../../reference/words/language";

/** What the sample's sheet says; headers that the wizard finds by itself. */
export interface SampleWords {
  readonly sheet: string;
  readonly id: string;
  readonly account: string;
  readonly owner: string;
  readonly industry: string;
  readonly since: string;
  readonly revenue: (year: number) => string;
  readonly industries: Readonly<
    Record<
      | "food"
      | "logistics"
      | "health"
      | "machinery"
      | "energy"
      | "paper"
      | "materials"
      | "technology"
      | "chemicals",
      string
    >
  >;
}

export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    sheet: "Sample Accounts",
    id: "Account ID",
    account: "Account",
    owner: "Account owner",
    industry: "Industry",
    since: "Customer since",
    revenue: (year) => `Revenue FY${year}`,
    industries: {
      food: "Food and beverage",
      logistics: "Ports and logistics",
      health: "Healthcare",
      machinery: "Machinery",
      energy: "Energy",
      paper: "Paper and packaging",
      materials: "Building materials",
      technology: "Data centers",
      chemicals: "Chemicals",
    },
  },
  de: {
    sheet: "Beispielkunden",
    id: "Kundennummer",
    account: "Kunde",
    owner: "Kundenbetreuer",
    industry: "Branche",
    since: "Kunde seit",
    revenue: (year) => `Umsatz GJ${year}`,
    industries: {
      food: "Lebensmittel",
      logistics: "Häfen und Logistik",
      health: "Gesundheit",
      machinery: "Maschinenbau",
      energy: "Energie",
      paper: "Papier und Verpackung",
      materials: "Baustoffe",
      technology: "Rechenzentren",
      chemicals: "Chemie",
    },
  },
};
