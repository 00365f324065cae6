import { serialAt, timeOf } from "../format/serialDay";

/** Today where the user is, as Excel's number of the day. */
export function today(now = new Date()): number {
  return serialAt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** "2026-03-31" for Excel's number of the day. */
export function isoDay(serial: number): string {
  const day = new Date(timeOf(Math.floor(serial)));
  return Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10);
}

export function serialOf(isoDate: string): number {
  return serialAt(Date.parse(isoDate));
}
