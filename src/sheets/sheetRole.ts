/** The sheets of a plan, by what they are for; people may rename and move them. */
export type SheetRole = "settings" | "review" | "goal" | "actions" | "branches" | "whitespace" | "overview";

/** In the order in which their tabs stand. */
export const sheetRoles: readonly SheetRole[] = [
  "settings",
  "review",
  "goal",
  "actions",
  "branches",
  "whitespace",
  "overview",
];
