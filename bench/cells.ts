/** A range as Excel hands it over: an array of rows. */
export type Block = unknown[][];

export function cells(...columns: readonly Float64Array[]): Block {
  return Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row]));
}

/** Does nothing with cells but what any function must: reads each, and makes a column of results. */
export function moveCells(blocks: readonly Block[], rowsMade: number): unknown {
  let total = 0;
  for (const block of blocks) total += read(block);
  const rows = new Array<unknown[]>(rowsMade);
  for (let i = 0; i < rowsMade; i++) rows[i] = [total + i];
  return rows;
}

function read(block: Block): number {
  let total = 0;
  for (let i = 0; i < block.length; i++) {
    const row = block[i] as unknown[];
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === "number" && Number.isFinite(cell)) total += cell;
    }
  }
  return total;
}
