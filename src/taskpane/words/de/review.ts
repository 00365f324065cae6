import type { Freshness, GateState, Potential, ReviewInput } from "../../../workbook/review/reviewWorkbook";
import type { AccountList, EntryField } from "../../../workbook/review/accountLists";
import type { AnswerProblem } from "../../../workbook/review/checkAnswer";
import type { Formats } from "../../format/formats";
import { dayPatternOf } from "../../format/parseDay";

/** 31 December 2026, as Excel counts. */
const EXAMPLE_DAY = 46_387;

const fields: Record<ReviewInput, string> = {
  potential: "Wachstumspotenzial",
  enlarge: "Ist der Kunde ausbaufähig?",
  crossSell: "Durch Cross-Selling",
  upSell: "Durch Up-Selling",
  relationship: "Beziehung",
  satisfaction: "Zufriedenheit",
  moreBranches: "Weitere Töchter, Bereiche oder Abteilungen erreichbar?",
  challenges: "Herausforderungen des Kunden",
  answer: "Unsere Antwort darauf",
  target: "Wachstumsziel",
  evidence: "Auf welcher Datengrundlage?",
  override: "Wachstum trotzdem zählen",
  reason: "Warum es zählt",
  reviewedOn: "Überprüft am",
  reviewedBy: "Überprüft von",
};

const hints: Partial<Record<ReviewInput, string>> = {
  satisfaction: "0: wäre morgen weg · 10: empfiehlt uns. So, wie der Kunde es gesagt hat.",
  crossSell: "Mehrumsatz nächstes Jahr mit anderen Angeboten",
  upSell: "Mehrumsatz nächstes Jahr mit mehr vom Gleichen",
  target: "Gegenüber dem Umsatz dieses Jahres",
  evidence: "Eine Prognose des Kunden, ein bewilligtes Budget, die Aufträge des Vorjahres",
};

const entryFields: Record<AccountList, Partial<Record<EntryField, string>>> = {
  actions: {
    challenge: "Herausforderung des Kunden",
    answer: "Unsere Antwort darauf",
    action: "Was wir tun",
    amount: "Erwarteter Umsatz",
    owner: "Wer es tut",
    due: "Fällig am",
    status: "Status",
  },
  branches: {
    branch: "Tochter, Bereich oder Abteilung",
    status: "Kunde oder Ziel",
    reference: "Standort, der für uns spricht",
    advocate: "Fürsprecher dort",
    relationship: "Beziehung",
    potential: "Potenzial im Jahr",
    nextStep: "Nächster Schritt",
  },
};

const entryStatuses = {
  none: "Nicht gewählt",
  actions: { planned: "Geplant", started: "In Arbeit", done: "Erledigt", dropped: "Verworfen" },
  branches: { customer: "Kunde", target: "Ziel" },
};

const anchors: Record<"potential" | "relationship", readonly string[]> = {
  potential: ["kaum vorhanden", "ein wenig", "etwas", "beträchtlich", "könnte sich verdoppeln"],
  relationship: [
    "niemand kennt uns",
    "ein Kontakt",
    "mehrere Kontakte",
    "man fragt uns um Rat",
    "man empfiehlt uns",
  ],
};

const choices: Record<Potential, string> = { yes: "Ja", maybe: "Vielleicht", no: "Nein" };

const states: Record<Freshness, string> = {
  fresh: "Aktuell",
  due: "Noch nie überprüft",
  overdue: "Überfällig",
  missing: "Nicht mehr in der Kundentabelle",
};

export function reviewWords(format: Formats) {
  const list = new Intl.ListFormat("de", { type: "conjunction" });
  const problem = (found: AnswerProblem): string => {
    switch (found.code) {
      case "notANumber":
        return `Keine Zahl. Schreiben Sie sie wie ${format.number(1234.5)}.`;
      case "notADay":
        return `Kein Datum. Schreiben Sie es wie ${dayPatternOf(format.locale).write(EXAMPLE_DAY)}.`;
      case "notWhole":
        return "Hier wird eine ganze Zahl gebraucht.";
      case "notInList":
        return "Im Blatt steht hier ein anderes Wort. Wählen Sie eines von diesen.";
      case "tooLong":
        return `In eine Zelle passen höchstens ${format.count(found.limit)} Zeichen.`;
      case "below":
        return `Mindestens ${format.number(found.min)}.`;
      case "outside":
        return `Von ${format.number(found.min)} bis ${format.number(found.max)}.`;
    }
  };
  return {
    title: "Review",
    noPlan:
      "Kunde für Kunde: wie er steht, was die Verantwortlichen wissen und was geplant ist. Dafür braucht es zuerst einen Plan.",
    noAccounts: "Im Review stehen keine Kunden. Aktualisieren Sie den Plan.",
    pick: "Kunde",
    pickHint: "Name oder Schlüssel",
    noMatch: "Kein solcher Kunde",
    more: (count: number) => `${format.count(count)} weitere: Tippen Sie, um einzugrenzen`,
    owner: "Kunden von",
    everybody: "Allen",
    next: "Nächster offener",
    nextKeys: "Alt+N",
    allReviewed: "Alle überprüft",
    progress: (done: number, all: number) => `${format.count(done)} von ${format.count(all)} überprüft`,
    reading: "Kunde wird gelesen…",
    tier: (tier: string) => `Stufe ${tier}`,
    score: (score: number) => `${format.score(score)} Punkte`,
    states,
    missing: (key: string) =>
      `In der Kundentabelle gibt es keinen Kunden „${key}“ mehr: Seine Zeile wurde dort entfernt oder sein Schlüssel geändert. Die Antworten bleiben stehen, zählen aber nicht, bis der Schlüssel wieder da ist. Ein Kunde mit neuem Schlüssel bekommt eine eigene Zeile, wenn Sie den Plan aktualisieren.`,
    reviewedOn: (day: number, by: string | undefined) =>
      by === undefined ? `Überprüft am ${format.day(day)}` : `Überprüft am ${format.day(day)} von ${by}`,
    nextReview: (day: number) => `Nächstes bis ${format.day(day)}`,
    openQuestions: (count: number, names: readonly string[]) =>
      count === 0
        ? "Keine Frage offen"
        : `${format.count(count)} ${count === 1 ? "Frage" : "Fragen"} offen${names.length === 0 ? "" : `: ${list.format(names)}`}`,
    customerFor: (years: number) => `Kunde seit ${format.number(years)} ${years === 1 ? "Jahr" : "Jahren"}`,
    revenue: "Umsatz",
    revenueOf: (year: number) => `GJ${year}`,
    noRevenue: "keine Angabe",
    revenuePicture: (years: readonly { year: number; amount: number | undefined }[]) =>
      `Umsatz: ${years
        .map(
          ({ year, amount }) => `GJ${year} ${amount === undefined ? "keine Angabe" : format.amount(amount)}`,
        )
        .join(", ")}`,
    change: (rate: number) => `${rate < 0 ? "" : "+"}${format.percent(rate)} gegenüber dem Vorjahr`,
    questions: "Was Sie wissen",
    targetGroup: "Wachstumsziel",
    planGroup: "Was daraus wird",
    reviewGroup: "Review",
    fields,
    hints,
    entryFields,
    entryStatuses,
    anchors,
    choices,
    outOf: (value: number, anchor: string) => `${format.count(value)}: ${anchor}`,
    dayLetters: { year: "JJJJ", month: "MM", day: "TT" },
    pickDay: (field: string) => `Tag auswählen: ${field}`,
    notAnswered: "Unbeantwortet",
    none: "0: nichts zu holen",
    clear: "Leeren",
    clearField: (field: string) => `Leeren: ${field}`,
    problem,
    percentOutside: (min: number, max: number) => `Von ${format.rate(min)} bis ${format.rate(max)}.`,
    inSheet: (text: string) => `Im Blatt: „${text}“`,
    status: {
      typing: "Wird gespeichert…",
      saved: "Gespeichert",
      failed: "Nicht gespeichert",
      refused: (fieldNames: readonly string[]) =>
        `Nicht gespeichert, weil die Zelle anderes verlangt: ${list.format(fieldNames)}`,
      contested: "Ihre Entscheidung fehlt",
    },
    unsaved: (count: number) =>
      count === 1
        ? "Ein weiterer Kunde hat Antworten, die nicht gespeichert sind:"
        : "Weitere Kunden haben Antworten, die nicht gespeichert sind:",
    contested: {
      remote: (value: string) => `Jemand hat das geändert auf: ${value}.`,
      local: (value: string) => `Im Blatt wurde das geändert auf: ${value}.`,
      quoted: (text: string) => `„${text}“`,
      blank: "nichts",
      about: (button: string, field: string) => `${button}: ${field}`,
      mine: "Meines behalten",
      theirs: "Anderes übernehmen",
    },
    news: "Gerade in der Arbeitsmappe geändert",
    newsOf: (fieldNames: readonly string[]) => `In der Arbeitsmappe geändert: ${list.format(fieldNames)}`,
    planned: "Geplanter Umsatz",
    share: "Anteil am Ziel",
    counted: "Zählt für das Ziel",
    difference: "Abweichung vom Wachstumsziel",
    expected: "Erwarteter Umsatz",
    churn: "Abzüglich Abwanderung",
    price: "Zuzüglich Preiserhöhung",
    committed: "Zugesagt",
    goal: "Ziel (Top-down)",
    coverage: "Alle Kunden decken",
    announcePlan: (planned: string, share: string, coverage: string) =>
      `Geplanter Umsatz ${planned}, ${share} des Ziels. Alle Kunden zusammen decken ${coverage}.`,
    needsEvidence: "Ein Ziel braucht eine Grundlage: Nennen Sie die Daten, auf denen es beruht.",
    againstTarget: (asked: number, difference: number) =>
      difference < -0.5
        ? `Das Ziel verlangt ${format.amount(asked)}; geplant sind ${format.amount(-difference)} weniger. Cross-Selling, Up-Selling oder ein anderes Ziel schließt die Lücke.`
        : `Das Ziel verlangt ${format.amount(asked)}; der Plan erreicht es.`,
    gate: {
      states: {
        open: "Zufrieden genug: Das Wachstum zählt",
        blocked: "Zuerst zurückgewinnen",
        unknown: "Nach der Zufriedenheit fragen",
        overridden: "Das Wachstum zählt, weil Sie es so wollen",
      } satisfies Record<GateState, string>,
      blocked: (satisfaction: string, threshold: string) =>
        `Die Zufriedenheit von ${satisfaction} liegt unter ${threshold}: Gewinnen Sie den Kunden zuerst zurück. Das Wachstum bleibt stehen, zählt aber nicht für das Ziel.`,
      unknown: (threshold: string) =>
        `Niemand hat gesagt, wie zufrieden der Kunde ist. Ab ${threshold} zählt das Wachstum für das Ziel; bis dahin bleibt es stehen, zählt aber nicht.`,
      overridden: (satisfaction: string | undefined, threshold: string) =>
        satisfaction === undefined
          ? `Niemand hat gesagt, wie zufrieden der Kunde ist; das Wachstum zählt dennoch, aus dem Grund unten.`
          : `Die Zufriedenheit von ${satisfaction} liegt unter ${threshold}; das Wachstum zählt dennoch, aus dem Grund unten.`,
      howToOverride: "Soll es trotzdem zählen, kreuzen Sie das Feld an und nennen Sie den Grund.",
      needsReason: "Es zählt, sobald ein Grund angegeben ist.",
    },
    lists: {
      actions: {
        title: "Nächste Maßnahmen",
        none: "Noch ist nichts geplant.",
        add: "Maßnahme hinzufügen",
        titleNeeded: "Geben Sie an, was zu tun ist.",
      },
      branches: {
        title: "Standorte",
        none: "Noch ist keine Tochter, kein Bereich und keine Abteilung eingetragen.",
        add: "Standort hinzufügen",
        titleNeeded: "Geben Sie einen Namen an.",
      },
      addKeys: { actions: "Alt+A", branches: "Alt+B" } satisfies Record<AccountList, string>,
      add: "Hinzufügen",
      cancel: "Abbrechen",
      edit: "Bearbeiten",
      close: "Schließen",
      editOf: (title: string) => `Bearbeiten: ${title}`,
      closeOf: (title: string) => `Schließen: ${title}`,
      doneOf: (title: string) => `Erledigt: ${title}`,
      untitled: "Ohne Titel",
      due: (day: string) => `Fällig ${day}`,
      overdue: "Überfällig",
      showClosed: (count: number) => `${format.count(count)} erledigte oder verworfene zeigen`,
      lost: "Die Zeile wurde im Blatt geändert oder entfernt; was Sie eingegeben haben, lässt sich dort nicht eintragen.",
      addAgain: "Als neue Zeile hinzufügen",
      discard: "Meine Eingabe verwerfen",
    },
    whitespace: {
      title: "Whitespace",
      lead: "Was der Kunde von unseren Angeboten hat. Wird im Blatt Whitespace ausgefüllt.",
      owned: (amount: string) => `${amount} im Jahr`,
      states: { open: "Offene Verkaufschance", notEligible: "Kommt nicht infrage", gap: "Lücke" },
      potential: "Was die Lücken wert sein könnten",
    },
    typedBefore: "Was Sie eingegeben haben und nicht im Blatt steht:",
    mark: "Review abschließen",
    markKeys: "Alt+R",
    markedToday: "Heute überprüft",
    yourName: "Ihr Name",
    yourNameHint: "Steht neben dem Datum. Auf diesem Gerät gemerkt.",
    nameNeeded: "Geben Sie zuerst Ihren Namen ein.",
    show: "Zeile zeigen",
  };
}
