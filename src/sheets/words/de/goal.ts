import type { GoalWords } from "../sheetWords";

export const goal: GoalWords = {
  sections: {
    bridge: "1  Woher der Umsatz kam, und woher er jetzt kommt",
    existing: "2  Was Bestandskunden im nächsten Jahr bringen",
    gap: "3  Die Lücke bis zum Ziel",
    funnel: "4  Was geschehen muss",
    quarters: "4b  Was wann geschehen muss",
    cascade: "5  Vom Unternehmen zu Verantwortlichen und Kunden",
    whatIf: "6  Was wäre, wenn",
    waterfall: "7  Vom Umsatz des Vorjahres zum Ziel",
    tiers: "8  Nach Stufen",
    charts: "9  Bilder",
  },
  lines: {
    accounts: { label: "Kunden", note: "Zeilen der Kundentabelle mit einem Schlüssel." },
    opening: { label: "Anfangsumsatz", note: "Umsatz des Vorjahres aller Kunden." },
    newCustomers: {
      label: "Neukunden",
      note: "Umsatz dieses Jahres der Kunden, die im Vorjahr keinen hatten.",
    },
    priceIncrease: {
      label: "Preiserhöhung",
      note: "Vorjahresumsatz jedes gehaltenen Kunden × Preiserhöhung dieses Jahres, höchstens sein Wachstum.",
    },
    expansion: {
      label: "Ausweitung",
      note: "Was gehaltene Kunden über die Preiserhöhung hinaus gewachsen sind.",
    },
    contraction: { label: "Rückgang", note: "Was gehaltene Kunden weniger gekauft haben." },
    churned: { label: "Abgewandert", note: "Vorjahresumsatz der Kunden, die dieses Jahr keinen haben." },
    closing: {
      label: "Endumsatz",
      note: "Umsatz dieses Jahres aller Kunden: Anfangsumsatz und alles darunter.",
    },
    netNew: { label: "Nettozuwachs", note: "Neukunden + Ausweitung, ohne Verluste." },
    grr: {
      label: "Brutto-Umsatzbindung (GRR)",
      note: "Was vom Anfangsumsatz ohne Wachstum noch da ist: (Anfang − Rückgang − abgewandert) ÷ Anfang.",
    },
    nrr: {
      label: "Netto-Umsatzbindung (NRR)",
      note: "Umsatz dieses Jahres der Kunden des Vorjahres ÷ Anfangsumsatz.",
    },
    bridgeCheck: {
      label: "Kontrolle: Umsatzbrücke",
      note: "Anfangsumsatz und alle Teile abzüglich Endumsatz. Muss 0 sein.",
    },
    reviewCheck: {
      label: "Kontrolle: Kundenreview",
      note: "Umsatz im Kundenreview abzüglich des Umsatzes in der Kundentabelle. Nicht 0: Aktualisieren Sie den Plan.",
    },
    thisYear: { label: "Umsatz dieses Jahres", note: "Endumsatz aus Abschnitt 1." },
    outlook: {
      label: "Branchenausblick",
      note: "Was die Faktoren des Szenarios der Planeinstellungen ändern: Umsatz × (Faktor − 1), Kunde für Kunde.",
    },
    predicted: {
      label: "Prognostizierter Umsatz",
      note: "Umsatz dieses Jahres und Branchenausblick, vor Abwanderung und Preis.",
    },
    averageChurn: {
      label: "Durchschnittliche Abwanderung",
      note: "Aus den Planeinstellungen: Durchschnitt der letzten Jahre der Historie.",
    },
    lessChurn: {
      label: "Abzüglich Abwanderung",
      note: "Prognostizierter Umsatz × durchschnittliche Abwanderung.",
    },
    plusPrice: {
      label: "Zuzüglich Preiserhöhung",
      note: "Was die Abwanderung übrig lässt × Preiserhöhung des nächsten Jahres.",
    },
    kept: {
      label: "Was wir behalten",
      note: "Prognostizierter Umsatz × (1 − durchschnittliche Abwanderung) × (1 + Preiserhöhung).",
    },
    goal: { label: "Umsatzziel", note: "Aus den Planeinstellungen." },
    lessKept: { label: "Abzüglich dessen, was wir behalten", note: "Aus Abschnitt 2." },
    lessClosed: {
      label: "Abzüglich bereits abgeschlossen",
      note: "Aus den Planeinstellungen: unterschrieben über das hinaus, was Bestandskunden bringen.",
    },
    gap: {
      label: "Lücke",
      note: "Noch zu finden, und womit. Unter 0: Das Ziel ist um so viel übertroffen, und nichts wird aufgeteilt.",
    },
    split: { label: "Anteil an der Lücke", note: "Aus den Planeinstellungen." },
    deals: { label: "Abschlüsse", note: "Lücke ÷ Abschlussgröße, aufgerundet." },
    opportunities: {
      label: "Verkaufschancen",
      note: "Lücke ÷ Abschlussgröße ÷ Abschlussquote, einmal aufgerundet.",
    },
    meetings: {
      label: "Termine",
      note: "Lücke ÷ Abschlussgröße ÷ Abschlussquote ÷ Terminquote, einmal aufgerundet.",
    },
    pipeline: {
      label: "Pipelinewert",
      note: "Lücke ÷ Abschlussquote: was die Verkaufschancen zusammen wert sind.",
    },
    quarterStart: {
      label: "Erster Tag",
      note: "Quartale des nächsten Geschäftsjahres, ab dem Monat, in dem es beginnt.",
    },
    quarterEnd: { label: "Letzter Tag", note: "Der Tag vor dem nächsten Quartal." },
    quarterShare: { label: "Anteil an der Lücke", note: "Aus den Planeinstellungen." },
    quarterAmount: { label: "Abzuschließen", note: "Lücke × Anteil des Quartals." },
    quarterDeals: {
      label: "Abschlüsse im Quartal",
      note: "Aufgerundet für das Jahr bis dahin, abzüglich früherer Quartale: Die vier ergeben zusammen Abschnitt 4.",
    },
    quarterOpportunities: {
      label: "Verkaufschancen für das Quartal",
      note: "So viele, wie die Abschlüsse des Quartals bei der Abschlussquote brauchen.",
    },
    quarterMeetings: {
      label: "Termine für das Quartal",
      note: "So viele, wie diese Verkaufschancen brauchen.",
    },
    quarterPipeline: { label: "Pipeline für das Quartal", note: "Abzuschließen ÷ Abschlussquote." },
    mustExistBy: {
      label: "Verkaufschancen nötig bis",
      note: "Letzter Tag des Quartals abzüglich Verkaufszyklus: Was später kommt, wird erst danach unterschrieben.",
    },
    mustExistState: {
      label: "Stand heute",
      note: "Überfällig: Der Tag ist vorbei. Fällig: Er steht noch bevor.",
    },
    cascadeGoal: {
      label: "Ziel für Bestandskunden",
      note: "Umsatzziel, abzüglich was Neukunden bringen sollen (Abschnitt 3), abzüglich bereits abgeschlossen.",
    },
    cascadeCommitted: {
      label: "Von Verantwortlichen zugesagt",
      note: "Kundenreview: was zählt, bei Kunden, deren Wachstum jemand eingeschätzt hat. Bleibt unverändert.",
    },
    cascadeRest: {
      label: "Aufzuteilender Rest",
      note: "Ziel für Bestandskunden − zugesagt. Aufgeteilt nach dem erwarteten Umsatz der übrigen Kunden.",
    },
    cascadeCheck: {
      label: "Kontrolle: Ziel",
      note: "Das Ziel des Unternehmens von unten her abzüglich des Umsatzziels. Muss 0 sein.",
    },
    cascadeAccountsCheck: {
      label: "Kontrolle: Kunden",
      note: "Ziele aller Kunden im Kundenreview abzüglich der Ziele der Verantwortlichen. Muss 0 sein.",
    },
    cascadeReviewCheck: {
      label: "Kontrolle: Verantwortliche",
      note: "Was im Kundenreview zählt, abzüglich dessen, was nach Verantwortlichen zählt. Muss 0 sein.",
    },
  },
  columns: {
    amount: "Betrag",
    share: "Vom Anfangsumsatz",
    accounts: "Kunden",
    total: "Gesamt",
    crossSell: "Cross-Selling",
    upSell: "Up-Selling",
    newCustomers: "Neukunden",
    unit: "Einheit",
    note: "Herleitung",
  },
  units: { accounts: "Kunden", count: "Anzahl", rate: "Quote", date: "Datum", state: "Stand" },
  quarters: ["1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"],
  cascade: {
    columns: {
      rep: "Verantwortlich",
      committed: "Zugesagt",
      rest: "Anteil am Rest",
      target: "Ziel (Top-down)",
      counted: "Geplant (Bottom-up)",
      uncovered: "Noch offen",
      note: "Herleitung",
    },
    workings: {
      code: "Zeile",
      weight: "Gewicht",
      exact: "Genaue Cent",
      remainder: "Reihenfolge",
      left: "Rest-Cent",
      threshold: "Ab",
    },
    lines: {
      others: "Alle übrigen Kunden",
      reps: {
        label: "Bestandskunden",
        note: "Ziel: zugesagt + Anteil am Rest, auf den Cent. Geplant: was zählt. Unter 0: mehr geplant als verlangt.",
      },
      nobody: {
        label: "Niemandem zugeteilt",
        note: "Der Rest, wo für alle Kunden schon zugesagt ist: Es ist niemand da, dem er zuzuteilen wäre.",
      },
      newBusiness: { label: "Neukunden", note: "Ihr Teil der Lücke, aus Abschnitt 3." },
      closedBusiness: { label: "Bereits abgeschlossen", note: "Aus den Planeinstellungen." },
      company: { label: "Unternehmen", note: "Alles darüber zusammen: das Umsatzziel." },
    },
    notes: {
      others:
        "Kunden ohne Verantwortliche, oder deren Verantwortliche nach der letzten Aktualisierung des Plans dazukamen.",
    },
  },
  whatIf: {
    churn: "Durchschnittliche Abwanderung",
    gap: "Lücke",
    pipeline: "Pipeline bei",
    note: "Herleitung",
    rates:
      "Lücke: Ziel − Prognose × (1 − Abwanderung) × (1 + Preiserhöhung) − abgeschlossen. Pipeline: Lücke ÷ Quote.",
    below: "Schritte",
  },
  waterfall: {
    step: "Schritt",
    amount: "Betrag",
    base: "Sockel (unsichtbar)",
    total: "Summe",
    rise: "Zunahme",
    fall: "Abnahme",
    note: "Herleitung",
    level: "Stand",
    steps: {
      opening: { label: "Vorjahr", note: "Anfangsumsatz, Abschnitt 1." },
      newCustomers: { label: "Neukunden", note: "Abschnitt 1." },
      priceIncrease: { label: "Preiserhöhung", note: "Abschnitt 1." },
      expansion: { label: "Ausweitung", note: "Abschnitt 1." },
      contraction: { label: "Rückgang", note: "Abschnitt 1." },
      churned: { label: "Abgewandert", note: "Abschnitt 1." },
      closing: { label: "Dieses Jahr", note: "Endumsatz, Abschnitt 1." },
      outlook: { label: "Ausblick", note: "Abschnitt 2." },
      lessChurn: { label: "Abwanderung", note: "Abschnitt 2." },
      plusPrice: { label: "Preis", note: "Abschnitt 2." },
      closed: {
        label: "Abgeschlossen",
        note: "Bereits abgeschlossen für das nächste Jahr, Abschnitt 3.",
      },
      crossSell: { label: "Cross-Selling", note: "Der Teil der Lücke dafür, Abschnitt 3." },
      upSell: { label: "Up-Selling", note: "Der Teil der Lücke dafür, Abschnitt 3." },
      newBusiness: { label: "Neugeschäft", note: "Der Teil der Lücke für Neukunden, Abschnitt 3." },
      beyond: { label: "Über Ziel", note: "Um wie viel das Ziel schon übertroffen ist." },
      goal: { label: "Ziel", note: "Das Umsatzziel des nächsten Jahres." },
    },
  },
  tiers: {
    tier: "Stufe",
    revenue: "Umsatz dieses Jahr",
    counted: "Geplanter Umsatz",
    target: "Ziel (Top-down)",
    accounts: "Kunden",
    note: "Aus dem Kundenreview, nach der Stufe, die jeder Kunde jetzt hat. Kunden ohne Punktzahl sind in keiner.",
  },
  charts: {
    waterfall: {
      title: "Vom Umsatz des Vorjahres zum Ziel",
      note: "Dunkle Säulen sind Summen, hellere, was dazukommt, die hellsten, was wegfällt.",
    },
    reps: {
      title: "Ziel und geplanter Umsatz nach Verantwortlichen",
      note: "Wo der hellere Balken kürzer ist, ist das Ziel noch nicht gedeckt.",
    },
    tiers: {
      title: "Umsatz nach Stufen",
      note: "Umsatz dieses Jahres, was für das nächste geplant ist, und das Ziel.",
    },
    priority: {
      title: "Priorität und Wachstumspotenzial",
      note: "Ein Punkt je Kunde, dessen Wachstumspotenzial jemand eingeschätzt hat: Beginnen Sie rechts oben.",
    },
    units: { thousand: " Tsd.", million: " Mio." },
    axes: { score: "Punktzahl", potential: "Wachstumspotenzial (1–5)" },
  },
};
