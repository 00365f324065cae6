import type { TablesWords } from "../tableWords";

export const tables: TablesWords = {
  lists: {
    Status: { planned: "Planned", started: "In progress", done: "Done", dropped: "Dropped" },
    Progress: {
      open: "Open",
      overdue: "Overdue",
      undated: "No due date",
      closed: "Closed",
      notFound: "Account not found",
    },
    Branch: { customer: "Customer", target: "Target" },
    Cell: { open: "o", notEligible: "x" },
  },
  listTitles: {
    Status: "Status of an action",
    Progress: "How an action stands",
    Branch: "A branch is",
    Cell: "Whitespace marks",
  },
};
