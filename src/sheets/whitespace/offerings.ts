/** Offerings that Whitespace has columns for. */
export const offerings = [1, 2, 3, 4, 5, 6] as const;

export type Offering = (typeof offerings)[number];

/** The field of an offering's column in the table. */
export function offeringField(offering: Offering): string {
  return `offering${offering}`;
}

/** A workbook name about an offering, `Plan_Offering1_Gaps`. */
export function offeringName(offering: Offering, what: "Used" | "Gaps" | "Averages"): string {
  return `Plan_Offering${offering}_${what}`;
}
