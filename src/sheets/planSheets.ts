import type { SheetBlueprint } from "./blueprint/blueprint";
import { actionsSheet } from "./actions/actionsSheet";
import { branchesSheet } from "./branches/branchesSheet";
import { goalSheet } from "./goal/goalSheet";
import type { PlanData } from "./planData";
import { overviewSheet } from "./overview/overviewSheet";
import { reviewSheet } from "./review/reviewSheet";
import { settingsSheet } from "./settings/settingsSheet";
import type { SheetRole } from "./sheetRole";
import { whitespaceSheet } from "./whitespace/whitespaceSheet";
import type { SheetWords } from "./words/sheetWords";

/** Who makes which sheet. A role without a maker doesn't compile. */
const makers: Readonly<Record<SheetRole, (plan: PlanData, words: SheetWords) => SheetBlueprint>> = {
  settings: settingsSheet,
  review: reviewSheet,
  goal: goalSheet,
  actions: actionsSheet,
  branches: branchesSheet,
  whitespace: whitespaceSheet,
  overview: overviewSheet,
};

/** The blueprint of one of the plan's sheets. */
export function planSheet(role: SheetRole, plan: PlanData, words: SheetWords): SheetBlueprint {
  return makers[role](plan, words);
}
