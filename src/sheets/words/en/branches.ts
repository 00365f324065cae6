import type { BranchWords } from "../tableWords";

export const branches: BranchWords = {
  headers: {
    account: "Parent account",
    branch: "Branch",
    status: "Customer or target",
    reference: "Branch that speaks for us",
    advocate: "Advocate there",
    relationship: "Relationship (1–5)",
    potential: "Potential",
    nextStep: "Next step",
    expected: "Expected value",
    check: "Check",
    accountKey: "Account ID",
    position: "Row in review",
  },
  prompts: {
    account: "Choose the parent account from the list, or type its ID as Account Review has it.",
    branch: "The subsidiary, business unit or department.",
    status: "Customer: buys from us already. Target: could, and doesn’t yet.",
    reference: "A branch of theirs that is satisfied and would say so.",
    advocate: "Who there would speak for us.",
    relationship:
      "With this branch. 1: nobody knows us · 2: one contact · 3: several contacts · 4: they ask our advice · 5: they recommend us.",
    potential: "What the branch could bring a year. Blank means nobody knows yet.",
    nextStep: "What happens next, and who does it.",
  },
  figures: {
    targets: { label: "Target branches", note: "Rows of the table that are marked as a target." },
    potential: { label: "Potential", note: "Of the target branches, as it was typed." },
    expected: { label: "Expected value", note: "Potential × win rate of branches (Plan Settings)." },
    neededBy: {
      label: "Opportunities by",
      note: "To close within next fiscal year: its last day less the sales cycle of branches (Plan Settings).",
    },
  },
  section: "Branches",
  settings: {
    winRate: {
      label: "Win rate of target branches",
      unit: "0–100%",
      note: "A target branch is won as a new customer is. Begins with the win rate of the funnel.",
      prompt: "A percentage from 0 to 100.",
    },
    salesCycle: {
      label: "Sales cycle of target branches",
      unit: "days",
      note: "From first contact to signature. Begins with the sales cycle of the funnel.",
      prompt: "Whole days, 0 or more.",
    },
  },
};
