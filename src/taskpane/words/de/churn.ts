import type { ChurnMethod, LossBasis } from "../../../planning/settings";
import type { Formats } from "../../format/formats";

const methods: Record<ChurnMethod, { name: string; explained: string }> = {
  simple: { name: "Einfacher Durchschnitt", explained: "Jedes Jahr zählt gleich viel." },
  weighted: {
    name: "Nach Anfangsumsatz gewichtet",
    explained: "Jahre mit mehr Umsatz zählen mehr; passt zu dem, was tatsächlich verloren ging.",
  },
  geometric: {
    name: "Geometrisch",
    explained: "Die gleichbleibende Rate, bei der nach diesen Jahren derselbe Umsatz übrig ist.",
  },
};

const averaged: Record<ChurnMethod, string> = {
  simple: "das Mittel der Raten",
  weighted: "verlorener Umsatz ÷ Anfangsumsatz, alle Jahre zusammen",
  geometric: "die gleichbleibende Rate mit demselben Ergebnis",
};

const bases: Record<LossBasis, { name: string; explained: string }> = {
  customers: {
    name: "Kunden, die gegangen sind",
    explained: "Umsatz von Kunden, die im Vorjahr welchen hatten und in diesem Jahr keinen.",
  },
  customersAndContraction: {
    name: "Gegangene Kunden und Rückgang",
    explained: "Auch das, was gebliebene Kunden weniger gekauft haben.",
  },
};

export function churnWords(format: Formats) {
  return {
    title: "Was verlieren Sie in einem Jahr?",
    lead: "Die durchschnittliche Abwanderung sagt, was Bestandskunden nächstes Jahr noch bringen.",
    source: "Bisherige Abwanderung",
    sources: {
      accounts: {
        name: "Aus den Kundendaten",
        explained: "Aus den Umsatzspalten gezählt; rechnet in der Arbeitsmappe laufend mit.",
      },
      typed: { name: "Eingegeben", explained: "Aus Ihren eigenen Unterlagen." },
    },
    notInAccounts: "Ihre Kundendaten enthalten Umsatz aus nur einem Jahr. Geben Sie die Vorjahre hier ein.",
    history: "Vergangene Jahre",
    year: "Geschäftsjahr",
    opening: "Anfang",
    lost: "Verloren",
    customersLost: "Kunden",
    rate: "Rate",
    unknown: "–",
    columnNames: {
      opening: "Anfangsumsatz",
      lost: "Verlorener Umsatz",
      customersLost: "Verlorene Kunden",
    },
    customersOf: (lost: number, opening: number | undefined) =>
      opening === undefined ? format.count(lost) : `${format.count(lost)} von ${format.count(opening)}`,
    rateOf: (rate: string) => `${rate} verloren`,
    addYear: (year: number) => `GJ${year} hinzufügen`,
    removeYear: (year: number) => `GJ${year} entfernen`,
    average: "Art des Durchschnitts",
    years: "Jahre",
    yearsOption: (years: number) => `Letzte ${format.count(years)} Jahre`,
    method: "Methode",
    methods,
    losses: "Was als verloren zählt",
    bases,
    averageChurn: "Durchschnittliche Abwanderung",
    kept: "Bleibt nächstes Jahr",
    noAverage: {
      accounts:
        "In den Kundendaten hat kein früheres Jahr Umsatz, der verloren gegangen sein könnte. Wählen Sie „Eingegeben“, und tragen Sie die vergangenen Jahre ein, oder gehen Sie zurück, und korrigieren Sie den Umsatz.",
      typed:
        "Tragen Sie für mindestens ein Jahr den Anfangsumsatz und den verlorenen Umsatz ein: Ohne sie gibt es keine Prognose. Eine Schätzung genügt.",
    },
    howAveraged: (method: ChurnMethod, years: number, average: number) =>
      years === 1
        ? `${format.percent(average)} durchschnittliche Abwanderung: Es gibt nur ein Jahr, also dessen Rate.`
        : `${format.percent(average)} durchschnittliche Abwanderung über ${format.count(years)} Jahre: ${averaged[method]}.`,
    forecastTitle: (year: number) => `GJ${year}, von Bestandskunden`,
    predicted: (year: number) => `Umsatz GJ${year}`,
    outlook: "Branchenausblick",
    lessChurn: "Abzüglich Abwanderung",
    plusPrice: "Zuzüglich Preiserhöhung",
    keep: "Was Sie behalten",
    announce: (churn: number, kept: number) =>
      `Durchschnittliche Abwanderung ${format.percent(churn)}; Sie behalten ${format.amount(kept)}.`,
  };
}
