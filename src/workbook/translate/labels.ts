import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { isFound } from "../../sheets/cellName";
import type { PlannedSheet } from "../build/blueprints";
import type { CellChange } from "../build/updateCells";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";

/** How far beyond the cells that we know labels are looked for. */
const margin = 20;

/**
 * Our own words on a sheet, in the language they are in and in the one they get. They have no names: each is looked for
 * where the named cells around it have gone, else as the only one of its kind, and changed only where it still says
 * what we wrote.
 *
 * @param before the sheet's blueprint in the language that it speaks as yet
 */
export async function findLabels(
  session: Session,
  sheet: PlannedSheet,
  before: SheetBlueprint,
): Promise<readonly CellChange[]> {
  const labels = labelsOf(before, sheet.blueprint);
  const anchors = anchorsOf(sheet);
  if (labels.length === 0) return [];
  const end = (key: "row" | "column") =>
    margin +
    Math.max(
      ...labels.map((label) => label[key]),
      ...anchors.map((anchor) => anchor[key] + anchor.moved[key]),
    );
  const block = { sheet: sheet.name, row: 0, column: 0, rows: end("row"), columns: end("column") };
  const { values } = await readBlock(session, block, "values");
  const places = spotsOf(values);

  const taken = new Set<string>();
  return labels.flatMap(({ row, column, from, to }): readonly CellChange[] => {
    const spots = (places.get(from) ?? []).filter(({ spot }) => !taken.has(spot));
    const near = movesAround({ row, column }, anchors).map(
      (moved) => `${row + moved.row},${column + moved.column}`,
    );
    const spot = near.find((wanted) => spots.some(({ spot }) => spot === wanted));
    const found = spots.find((candidate) =>
      spot === undefined ? spots.length === 1 : candidate.spot === spot,
    );
    if (!found) return [];
    taken.add(found.spot);
    const place = { sheet: sheet.name, row: found.row, column: found.column, rows: 1, columns: 1 };
    return [{ block: place, entry: to, before: { block: place, formulas: [[from]] } }];
  });
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Label extends Spot {
  readonly from: string;
  readonly to: string;
}

/** A cell that has a name: where the blueprint has it, and how far it has moved. */
interface Anchor extends Spot {
  readonly moved: Spot;
}

/** Blueprints of two languages have the same cells in the same places. */
function labelsOf(before: SheetBlueprint, after: SheetBlueprint): readonly Label[] {
  const next = new Map(after.cells.map((cell) => [`${cell.row},${cell.column}`, cell.content]));
  return before.cells.flatMap(({ row, column, content }) => {
    const to = next.get(`${row},${column}`);
    if (content.kind !== "text" || to?.kind !== "text" || content.text === "" || to.text === content.text)
      return [];
    return [{ row, column, from: content.text, to: to.text }];
  });
}

function anchorsOf({ blueprint, places }: PlannedSheet): readonly Anchor[] {
  return blueprint.cells.filter(isFound).flatMap(({ row, column, content }) => {
    const place = places.cells.get(content.id);
    return place ? [{ row, column, moved: { row: place.row - row, column: place.column - column } }] : [];
  });
}

/** How far the cells around a place have moved, those of its row first, then the nearest. */
function movesAround({ row, column }: Spot, anchors: readonly Anchor[]): readonly Spot[] {
  const nearest = new Map<string, { readonly moved: Spot; readonly distance: number }>();
  for (const anchor of anchors) {
    const key = `${anchor.moved.row},${anchor.moved.column}`;
    const distance = Math.abs(anchor.row - row) * 1000 + Math.abs(anchor.column - column);
    if (distance < (nearest.get(key)?.distance ?? Infinity))
      nearest.set(key, { moved: anchor.moved, distance });
  }
  return [...nearest.values()].sort((a, b) => a.distance - b.distance).map(({ moved }) => moved);
}

/** Where each text stands. */
function spotsOf(values: readonly (readonly unknown[])[]) {
  const spots = new Map<string, (Spot & { readonly spot: string })[]>();
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (typeof value !== "string" || value === "") return;
      const found = { row, column, spot: `${row},${column}` };
      const others = spots.get(value);
      if (others) others.push(found);
      else spots.set(value, [found]);
    }),
  );
  return spots;
}
