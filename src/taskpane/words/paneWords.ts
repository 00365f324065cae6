import type { english } from "./en";

/** Every word of the pane. A language that lacks a sentence, or has one too many, doesn't compile. */
export type PaneWords = ReturnType<typeof english>;
