import { useLanguage } from "../words/LanguageContext";
import { FailureNotice, type Failure } from "./FailureNotice";
import { Screen } from "./Screen";

interface FailedScreenProps {
  /** Of the screen that should be here. */
  readonly title?: string;
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A screen with nothing on it but what went wrong. */
export function FailedScreen({ title, failure, onRetry }: FailedScreenProps) {
  const { words } = useLanguage();
  return (
    <Screen title={title ?? words.wizard.product}>
      <FailureNotice error={failure} onRetry={onRetry} />
    </Screen>
  );
}
