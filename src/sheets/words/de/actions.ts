import type { ActionWords } from "../tableWords";

export const actions: ActionWords = {
  headers: {
    account: "Kunde",
    challenge: "Herausforderung des Kunden",
    answer: "Unsere Antwort darauf",
    action: "Was wir tun",
    amount: "Erwarteter Umsatz",
    owner: "Wer es tut",
    due: "Fällig am",
    status: "Status",
    state: "Stand",
    accountKey: "Kunden-ID",
    openDue: "Offen bis",
    next: "Nächste des Kunden",
    position: "Zeile im Review",
  },
  prompts: {
    account: "Wählen Sie den Kunden aus der Liste, oder geben Sie seine ID wie im Kundenreview ein.",
    challenge: "Die Herausforderung des Kunden, in seinen Worten.",
    answer: "Unser Produkt oder unsere Dienstleistung dafür.",
    action: "Was zu tun ist, so dass es auch jemand anderes wüsste.",
    amount: "Umsatz im nächsten Jahr, wenn es gelingt. Leer heißt: Niemand hat ihn beziffert.",
    owner: "Eine Person, die dafür einsteht.",
    due: "Der Tag, bis zu dem es erledigt ist.",
    status: "Wählen Sie aus der Liste. Leer gilt als offen.",
  },
  figures: {
    open: {
      label: "Offene Maßnahmen",
      note: "Weder erledigt noch verworfen, bei einem Kunden aus dem Kundenreview.",
    },
    overdue: { label: "Überfällig", note: "Offene Maßnahmen, deren Tag vorbei ist." },
    expected: { label: "Erwarteter Umsatz", note: "Der offenen Maßnahmen, wie er eingegeben wurde." },
  },
};
