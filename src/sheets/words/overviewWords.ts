import type { GateState, ReviewState } from "../lists";
import type { CoverageLine } from "../overview/coverageRows";

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Lines<Key extends string> = Readonly<Record<Key, { readonly label: string; readonly note: string }>>;

export interface OverviewWords {
  readonly asOf: string;
  readonly currency: string;
  readonly fiscalYear: string;
  readonly scenario: string;
  readonly sections: Words<
    "coverage" | "reps" | "tiers" | "reviews" | "gates" | "gaps" | "actions" | "further"
  >;
  readonly coverage: {
    readonly headings: Words<"line" | "amount" | "share" | "note">;
    readonly lines: Lines<CoverageLine>;
  };
  readonly reps: Words<"rep" | "target" | "counted" | "share" | "open" | "overdue" | "others">;
  readonly tiers: Words<"tier" | "revenue" | "counted" | "accounts" | "fresh" | "overdue">;
  readonly reviews: Words<"state" | "accounts" | "share" | "note"> & { readonly notes: Words<ReviewState> };
  readonly gates: Words<"gate" | "accounts" | "growth" | "note"> & { readonly notes: Words<GateState> };
  readonly gaps: Words<"account" | "goal" | "counted" | "short" | "owner" | "row">;
  readonly actions: Words<"action" | "due" | "state" | "owner" | "account" | "row">;
  readonly further: Words<"source" | "amount" | "note"> & {
    readonly lines: Lines<"actions" | "branches" | "whitespace">;
  };
  readonly charts: Words<"coverage" | "amount" | "tiers">;
}
