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
  "moreBranches",
  "branches",
  "challenges",
  "answer",
  "openQuestions",
  "target",
  "evidence",
  "gate",
  "override",
  "reason",
  "outlook",
  "expected",
  "churn",
  "price",
  "planned",
  "share",
  "difference",
  "counted",
  "committed",
  "goal",
  "actions",
  "overdueActions",
  "nextDue",
  "reviewedOn",
  "reviewedBy",
  "nextReview",
  "state",
  "rep",
  "weight",
  "part",
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
  "moreBranches",
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
export type ReviewGroup =
  "account" | "revenue" | "priority" | "questions" | "target" | "plan" | "actions" | "review" | "workings";
