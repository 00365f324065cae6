/** Excel on the web refuses requests above 5 MB; this leaves room for what stands around the values. */
export const requestBytes = 3_000_000;

/** Rows in groups that each stay below `limit` bytes as JSON; a single row above it is a group of its own. */
export function byteChunks<Row>(rows: readonly Row[], limit = requestBytes): readonly (readonly Row[])[] {
  const chunks: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = byteLength(JSON.stringify(row)) + 1;
    if (bytes + size > limit) {
      chunks.push([]);
      bytes = 0;
    }
    chunks.at(-1)?.push(row);
    bytes += size;
  }
  return chunks;
}

/** Length in UTF-8, in which requests travel. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit < 0xe000 ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}
