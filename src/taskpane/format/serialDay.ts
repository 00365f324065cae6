/** Excel's number for 1970-01-01. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/** When a day begins in UTC, in milliseconds since 1970, by Excel's number of the day. */
export function timeOf(serial: number): number {
  return (serial - EPOCH_SERIAL) * DAY_MS;
}

/** The other way round. */
export function serialAt(time: number): number {
  return time / DAY_MS + EPOCH_SERIAL;
}
