import type { english } from "./en";

/** The words that the pane begins with. A language that lacks a sentence, or has one too many, doesn't compile. */
export type PaneWords = ReturnType<typeof english>;
