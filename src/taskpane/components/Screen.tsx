import type { ReactNode } from "react";
import { ScreenTitle } from "./ScreenTitle";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** A screen of the pane: its heading, and what stands below it. */
export function Screen({ title, lead, children }: ScreenProps) {
  return (
    <main className="scroll">
      <div>
        <ScreenTitle>{title}</ScreenTitle>
        {lead !== undefined && <p className="screen-lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
