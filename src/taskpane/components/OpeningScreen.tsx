import { useLanguage } from "../words/LanguageContext";
import { Busy } from "./Busy";
import { Screen } from "./Screen";

interface OpeningScreenProps {
  /** Asks once more. */
  readonly onRetry: (() => void) | undefined;
}

/** What stands below the bar until Excel has said what is in the workbook; it shows itself only where that takes a while. */
export function OpeningScreen({ onRetry }: OpeningScreenProps) {
  const { words } = useLanguage();
  return (
    <div className="opening">
      <Screen title={words.wizard.product}>
        <Busy label={words.wizard.starting} onRetry={onRetry} />
      </Screen>
    </div>
  );
}
