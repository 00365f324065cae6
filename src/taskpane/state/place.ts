/** Where one can be in the pane, in the order in which the bar shows it. */
export const PLACES = ["plan", "review", "overview", "share", "settings", "help"] as const;

export type Place = (typeof PLACES)[number];

export function isPlace(text: string | undefined): text is Place {
  return PLACES.some((place) => place === text);
}
