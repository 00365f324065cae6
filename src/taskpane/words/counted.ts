import type { Formats } from "../format/formats";

/** "1 account", "1,204 accounts". */
export function counted(format: Formats, count: number, one: string, many: string): string {
  return `${format.count(count)} ${count === 1 ? one : many}`;
}
