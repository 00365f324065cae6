import type { Account } from "../accounts/account";
import type { IndustryOutlook, OutlookSettings } from "../settings";
import { sum } from "../sum";

/** As many as a settings sheet keeps rows for. */
export const mostIndustries = 20;

/** What an industry begins with: as it is, or a tenth worse or better in the other scenarios. */
export function neutralOutlook(industry: string): IndustryOutlook {
  return { industry, base: 1, downside: 0.9, upside: 1.1, reason: "" };
}

/** What makes two spellings the same industry or owner: spaces around and between words, and case, don't matter. */
export function labelIdentity(label: string): string {
  return labelText(label).toLowerCase();
}

/** A label with the spaces that a spreadsheet's TRIM leaves. */
export function labelText(label: string): string {
  return label.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** The industries of the accounts, the one with most revenue this year first; equals as in the table. */
export function industriesOf(accounts: readonly Account[]): readonly string[] {
  const revenues = new Map<string, { readonly name: string; revenue: number }>();
  for (const { industry, revenue } of accounts) {
    const name = labelText(industry);
    if (name === "") continue;
    const found = revenues.get(labelIdentity(name)) ?? { name, revenue: 0 };
    found.revenue += revenue.at(-1) ?? 0;
    revenues.set(labelIdentity(name), found);
  }
  return [...revenues.values()].sort((a, b) => b.revenue - a.revenue).map(({ name }) => name);
}

/** The outlook with a neutral entry for each of these industries that it doesn't have yet, as far as there is room. */
export function completeOutlook(
  listed: readonly IndustryOutlook[],
  industries: readonly string[],
): readonly IndustryOutlook[] {
  const known = new Set(listed.map(({ industry }) => labelIdentity(industry)));
  const added = industries.filter((industry) => !known.has(labelIdentity(industry)));
  return [...listed, ...added.map(neutralOutlook)].slice(0, Math.max(listed.length, mostIndustries));
}

/** Predicted revenue of all accounts next year, before churn and price: this year's × the factor of the industry. */
export function predictedRevenue(accounts: readonly Account[], outlook: OutlookSettings): number {
  const factors = new Map<string, number>();
  for (const entry of outlook.industries) {
    const key = labelIdentity(entry.industry);
    if (!factors.has(key)) factors.set(key, entry[outlook.scenario]);
  }
  return sum(
    accounts.map(
      ({ industry, revenue }) => (revenue.at(-1) ?? 0) * (factors.get(labelIdentity(industry)) ?? 1),
    ),
  );
}
