import type { Session } from "./session";

/** How far the page has got. */
export type Start =
  | { readonly phase: "starting" }
  | { readonly phase: "failed"; readonly reason: string }
  | { readonly phase: "open"; readonly session: Session };
