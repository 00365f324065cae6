/** What the add-in and the workbook have said to each other so far. */
export interface TrafficCount {
  readonly requests: number;
  /** Both ways. */
  readonly bytes: number;
}

/** `1.4 MB`, `12 KB`, `310 bytes`. */
export function byteText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
