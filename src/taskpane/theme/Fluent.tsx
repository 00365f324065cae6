import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import "./tokens.css";

/** They stand in the style sheet, for the whole page: what opens over the pane finds them there too. */
const NO_TOKENS = {};

/** What Fluent's components need around them: focus rings, and places for what opens over the pane. It takes no room of its own. */
export function Fluent({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={NO_TOKENS} style={{ display: "contents" }}>
      {children}
    </FluentProvider>
  );
}
