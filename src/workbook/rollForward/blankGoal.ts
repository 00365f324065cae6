import { settingName } from "../../sheets/settings/settingKey";
import type { Job } from "../build/job";
import { parseReference } from "../excel/cellAddress";

/** A goal that nobody has set is a blank cell, not 0. */
export function blankGoal({ cellChanges, site: { survey } }: Job): Job["cellChanges"] {
  const goal = survey.names.find(({ name }) => name === settingName("goal"));
  const place = goal && parseReference(goal.formula);
  return cellChanges.map((change) => {
    const { sheet, row, column } = change.block;
    const isGoal = place?.sheet === sheet && place.row === row && place.column === column;
    return isGoal ? { ...change, entry: "" } : change;
  });
}
