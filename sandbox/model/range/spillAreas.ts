import type { Area } from "../../engine/area";
import { intersection } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** Where the results of a sheet's formulas spill to. */
export function spillAreas(engine: Engine, sheetId: string): readonly Area[] {
  const used = engine.usedArea(sheetId, true);
  if (!used) return [];
  return engine
    .formulas(sheetId, used)
    .flatMap((line, i) =>
      line.flatMap((formula, j) =>
        formula === undefined ? [] : (engine.spillArea(sheetId, used.row + i, used.column + j) ?? []),
      ),
    );
}

/** Whether areas that don't overlap cover all of an area, or none of it; null for a part. */
export function shareOf(area: Area, others: readonly Area[]): boolean | null {
  const covered = others
    .map((other) => intersection(area, other))
    .reduce((cells, common) => cells + (common ? common.rows * common.columns : 0), 0);
  return covered === 0 ? false : covered === area.rows * area.columns ? true : null;
}
