/**
 * The font of cells that say nothing else. Its digits are as wide as those of Excel's own, 7 pixels, and every machine has
 * its letters or some of the same measure: what is shown and printed somewhere else breaks at the same places.
 */
export const STANDARD_FONT = { name: "Arial", size: 10 };
