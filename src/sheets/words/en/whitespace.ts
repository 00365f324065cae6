import type { WhitespaceWords } from "../tableWords";

export const whitespace: WhitespaceWords = {
  headers: {
    name: "Account",
    tier: "Tier",
    owned: "Owned",
    open: "Open",
    gaps: "Gaps",
    potential: "Potential",
    position: "Row in review",
    row: "Row in accounts",
  },
  offering: (number) => `Offering ${number}`,
  prompt:
    "An amount: they own it, with this revenue a year. o: an open opportunity. x: not eligible. Blank: a gap.",
  legend: "Amount: owned, a year · o: open opportunity · x: not eligible · blank: gap. Rename the offerings.",
  figures: {
    used: { label: "In use", note: "1 where anything stands in the column." },
    owned: { label: "Owned", note: "Amounts of the accounts that own it." },
    owners: { label: "Accounts that own it", note: "Cells with an amount." },
    open: { label: "Open opportunities", note: "Cells marked o." },
    gaps: { label: "Gaps", note: "Blank cells of accounts with a tier." },
    average: { label: "Average among owners", note: "Owned ÷ accounts that own it." },
    potential: { label: "Potential of the gaps", note: "Gaps × average among owners, tier by tier." },
  },
  byTier: {
    average: "Average among owners of the tier; where it has none, among all owners",
    gaps: "Gaps in the tier",
    tier: "Tier",
  },
};
