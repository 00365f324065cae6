import type { ReactNode } from "react";
import { StepFrame } from "../components/StepFrame";
import { useLanguage } from "../words/LanguageContext";

interface DoneScreenProps {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
  readonly onClosed: () => void;
}

/** What has been done to the plan. */
export function DoneScreen({ title, lead, children, onClosed }: DoneScreenProps) {
  const { words } = useLanguage();
  return (
    <StepFrame title={title} lead={lead} forward={{ label: words.plan.done, onChosen: onClosed }}>
      {children}
    </StepFrame>
  );
}
