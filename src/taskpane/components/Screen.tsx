import type { ReactNode, RefObject } from "react";
import { ScreenTitle } from "./ScreenTitle";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  /** For what has to do with all of it. */
  readonly area?: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** A screen of the pane: its heading, and what stands below it. */
export function Screen({ title, lead, area, children }: ScreenProps) {
  return (
    <main ref={area} className="scroll">
      <div>
        <ScreenTitle>{title}</ScreenTitle>
        {lead !== undefined && <p className="screen-lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
