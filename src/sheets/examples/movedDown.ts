/** A formula with its relative references so many rows further down; texts in quotes stay as they are. */
export function movedDown(formula: string, rows: number): string {
  return formula
    .split('"')
    .map((part, i) => (i % 2 === 1 ? part : moveReferences(part, rows)))
    .join('"');
}

function moveReferences(text: string, rows: number): string {
  return text.replace(/\b([A-Z])(\d+)\b/g, (_, column, row) => `${column}${Number(row) + rows}`);
}
