import type { SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import { type CellContents, type CellProperty, readParts } from "./readParts";
import { blocksOf, type Spot, spotKey, spotsOf } from "./spot";
import type { Watch } from "./watch";

type SpotContents<Wanted extends CellProperty> = Readonly<Partial<Record<Wanted, unknown>>>;

/** Reads single cells, neighbours together; the answer tells what there is of each. */
export async function readSpots<Wanted extends CellProperty>(
  session: Session,
  spots: readonly Spot[],
  properties: readonly Wanted[],
  watch?: Watch,
): Promise<(spot: Spot) => SpotContents<Wanted>> {
  const known = new Map<string, SpotContents<Wanted>>();
  const take = (_: number, part: SheetBlock, contents: CellContents<Wanted>): void =>
    spotsOf(part).forEach((spot) => {
      const entries = properties.map((name) => [
        name,
        contents[name][spot.row - part.row]?.[spot.column - part.column],
      ]);
      known.set(spotKey(spot), Object.fromEntries(entries) as SpotContents<Wanted>);
    });
  await readParts(session, blocksOf(spots), properties, take, watch);
  return (spot) => known.get(spotKey(spot)) ?? ({} as SpotContents<Wanted>);
}

/** Reads many small blocks, neighbours together; the answers stand in the order of the blocks. */
export async function readEach<Wanted extends CellProperty>(
  session: Session,
  blocks: readonly SheetBlock[],
  properties: readonly Wanted[],
  watch?: Watch,
): Promise<readonly CellContents<Wanted>[]> {
  const look = await readSpots(session, blocks.flatMap(spotsOf), properties, watch);
  return blocks.map((block) => {
    const spots = spotsOf(block).map(look);
    const lines = properties.map((name) => [
      name,
      Array.from({ length: block.rows }, (_, row) =>
        spots.slice(row * block.columns, (row + 1) * block.columns).map((spot) => spot[name]),
      ),
    ]);
    return Object.fromEntries(lines) as CellContents<Wanted>;
  });
}
