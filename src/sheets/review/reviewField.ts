/** The columns of Account Review, by what they are for. Their headers may be renamed. */
export const reviewFields = [
  "key",
  "name",
  "owner",
  "industry",
  "revenueBefore",
  "revenueLastYear",
  "revenueThisYear",
  "change",
  "since",
  "tenure",
  "score",
  "tier",
  "potential",
  "enlarge",
  "crossSell",
  "upSell",
  "relationship",
  "satisfaction",
  "branches",
  "challenges",
  "answer",
  "target",
  "evidence",
  "gate",
  "override",
  "reason",
  "expected",
  "churn",
  "price",
  "planned",
  "share",
  "difference",
  "counted",
  "reviewedOn",
  "reviewedBy",
  "state",
  "row",
] as const;

export type ReviewField = (typeof reviewFields)[number];

/** Fields that people fill in. */
export const reviewInputs = [
  "potential",
  "enlarge",
  "crossSell",
  "upSell",
  "relationship",
  "satisfaction",
  "branches",
  "challenges",
  "answer",
  "target",
  "evidence",
  "override",
  "reason",
  "reviewedOn",
  "reviewedBy",
] as const satisfies readonly ReviewField[];

export type ReviewInput = (typeof reviewInputs)[number];

/** The bands above the columns. */
export type ReviewGroup = "account" | "revenue" | "priority" | "questions" | "target" | "plan" | "review";
