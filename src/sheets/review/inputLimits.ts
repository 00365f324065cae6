import type { NumberFormat } from "../blueprint/numberFormat";
import type { ReviewInput } from "./reviewField";

type Limits =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "date" }
  | { readonly kind: "any" };

const words = { format: "text", limits: { kind: "any" } } as const;
const amount = { format: "whole", limits: { kind: "decimal", min: 0, max: 1e15 } } as const;
const rating = { format: "year", limits: { kind: "whole", min: 1, max: 5 } } as const;

/** What each question of the review takes. 0 and blank differ everywhere: 0 is an answer. */
export const inputLimits: Readonly<
  Record<ReviewInput, { readonly format: NumberFormat; readonly limits: Limits }>
> = {
  potential: rating,
  enlarge: { format: "text", limits: { kind: "list", source: "Plan_List_Potential" } },
  crossSell: amount,
  upSell: amount,
  relationship: rating,
  satisfaction: { format: "year", limits: { kind: "whole", min: 0, max: 10 } },
  moreBranches: { format: "text", limits: { kind: "list", source: "Plan_List_Potential" } },
  challenges: words,
  answer: words,
  target: { format: "percent", limits: { kind: "decimal", min: -1, max: 10 } },
  evidence: words,
  override: { format: "text", limits: { kind: "list", source: "Plan_List_Override" } },
  reason: words,
  reviewedOn: { format: "date", limits: { kind: "date" } },
  reviewedBy: words,
};
