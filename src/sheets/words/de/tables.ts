import type { TablesWords } from "../tableWords";

export const tables: TablesWords = {
  lists: {
    Status: { planned: "Geplant", started: "In Arbeit", done: "Erledigt", dropped: "Verworfen" },
    Progress: {
      open: "Offen",
      overdue: "Überfällig",
      undated: "Ohne Termin",
      closed: "Beendet",
      notFound: "Kunde nicht gefunden",
    },
    Branch: { customer: "Kunde", target: "Ziel" },
    Cell: { open: "o", notEligible: "x" },
  },
  listTitles: {
    Status: "Status einer Maßnahme",
    Progress: "Stand einer Maßnahme",
    Branch: "Ein Standort ist",
    Cell: "Whitespace-Zeichen",
  },
};
