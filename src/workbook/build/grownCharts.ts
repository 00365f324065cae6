import type { ChartBlueprint, ChartSource } from "../../sheets/blueprint/chart";
import { planSheet } from "../../sheets/planSheets";
import { wordsOf } from "../../sheets/words/wordsOf";
import type { Block } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { builtPlan } from "../state/builtPlan";
import type { Survey } from "../survey/survey";
import type { DrawnCells, GrownChart } from "../write/growChart";
import type { PlannedSheet } from "./blueprints";
import { sourceBlock } from "./chartSources";

/**
 * The charts of standing sheets that are to be drawn from other cells of theirs than in the last build: reps or tiers have
 * come. Only those that still have the title and as many series as we gave them. In one request, if any.
 */
export async function findGrownCharts(
  { workbook, sync }: Session,
  { state }: Survey,
  sheets: readonly { readonly standing: PlannedSheet; readonly planned: PlannedSheet }[],
): Promise<readonly GrownChart[]> {
  if (!state) return [];
  const candidates = sheets.flatMap(({ standing, planned: { blueprint, name, action, places } }) => {
    if (action === "make") return [];
    const built = planSheet(blueprint.role, builtPlan(state), wordsOf(state.language)).charts ?? [];
    const changed = built.flatMap((before, i) => {
      const after = blueprint.charts?.[i];
      if (!after || sourcesOf(before) === sourcesOf(after)) return [];
      const from = drawnCells(before, standing.places.cells);
      const to = drawnCells(after, places.cells);
      return from && to ? [{ before, after, from, to }] : [];
    });
    return changed.length > 0 ? [{ name, changed }] : [];
  });
  if (candidates.length === 0) return [];
  const found = candidates.map(({ name, changed }) => {
    const { charts } = workbook.worksheets.getItem(name);
    charts.load("items/height,items/title/text,items/series/count");
    return { name, changed, charts };
  });
  await sync();
  return found.flatMap(({ name, changed, charts }) =>
    charts.items.flatMap(({ title, series, height }, index): readonly GrownChart[] => {
      const chart = changed.find(
        ({ before }) => before.title === title.text && before.series.length === series.count,
      );
      return chart ? [{ sheet: name, index, height, ...chart }] : [];
    }),
  );
}

function sourcesOf({ series }: ChartBlueprint): string {
  return JSON.stringify(series.map(({ values, categories }) => [values, categories]));
}

/** Undefined where some of its cells aren't there, or where it is drawn from a table, which it follows by itself. */
function drawnCells(
  { series }: ChartBlueprint,
  cells: ReadonlyMap<string, Block>,
): readonly DrawnCells[] | undefined {
  const block = (source: ChartSource) => (source.kind === "cells" ? sourceBlock(source, cells) : undefined);
  const drawn = series.flatMap(({ values, categories }) => {
    const [one, other] = [block(values), block(categories)];
    return one && other ? [{ values: one, categories: other }] : [];
  });
  return drawn.length === series.length ? drawn : undefined;
}
