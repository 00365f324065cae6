/** Excel's number for 1970-01-01. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/** Today where the user is, as Excel's number of the day. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS + EPOCH_SERIAL;
}

/** "2026-03-31" for Excel's number of the day. */
export function isoDay(serial: number): string {
  const day = new Date((Math.floor(serial) - EPOCH_SERIAL) * DAY_MS);
  return Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10);
}

export function serialOf(isoDate: string): number {
  return Date.parse(isoDate) / DAY_MS + EPOCH_SERIAL;
}
