import type { ActionWords } from "../tableWords";

export const actions: ActionWords = {
  headers: {
    account: "Account",
    challenge: "What they are up against",
    answer: "What of ours addresses it",
    action: "What we do",
    amount: "Expected revenue",
    owner: "Who does it",
    due: "Due",
    status: "Status",
    state: "How it stands",
    accountKey: "Account ID",
    openDue: "Open until",
    next: "Next of its account",
    position: "Row in review",
  },
  prompts: {
    account: "Choose the account from the list, or type its ID as Account Review has it.",
    challenge: "The customer’s challenge, in their words.",
    answer: "The product or service of ours that addresses it.",
    action: "What is to be done, so that somebody else would know.",
    amount: "Revenue next year if it works. Blank means nobody has put a number on it.",
    owner: "One person, who answers for it.",
    due: "The day by which it is done.",
    status: "Choose from the list. Blank counts as open.",
  },
  figures: {
    open: { label: "Open actions", note: "Neither done nor dropped, at an account that the review has." },
    overdue: { label: "Overdue", note: "Open actions whose day has passed." },
    expected: { label: "Expected revenue", note: "Of the open actions, as it was typed." },
  },
};
