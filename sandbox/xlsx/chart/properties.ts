/** What was set on a part of a chart, by path. */
export type Properties = Readonly<Record<string, unknown>>;

/** `#RRGGBB` as files write colours of charts. */
export const rgb = (color: unknown): string | undefined =>
  typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : undefined;
