import type { ReactNode } from "react";
import { StepFrame } from "../components/StepFrame";
import { usePlanWords } from "./usePlanWords";

interface DoneScreenProps {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
  readonly onClosed: () => void;
}

/** What has been done to the plan. */
export function DoneScreen({ title, lead, children, onClosed }: DoneScreenProps) {
  const text = usePlanWords();
  return (
    <StepFrame title={title} lead={lead} forward={{ label: text.done, onChosen: onClosed }}>
      {children}
    </StepFrame>
  );
}
