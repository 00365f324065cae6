/** Excel opens a pane at about this width, in pixels. */
export const usualPane = 350;

export const narrowestPane = 320;

/** The grid keeps at least half of the window. */
export const widestPane = (): number => Math.max(narrowestPane, Math.floor(window.innerWidth / 2));

export const within = (width: number): number =>
  Math.round(Math.min(Math.max(width, narrowestPane), widestPane()));
