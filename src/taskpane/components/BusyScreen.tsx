import { Busy } from "./Busy";
import { Screen } from "./Screen";

interface BusyScreenProps {
  readonly title: string;
  readonly label: string;
  readonly onRetry?: (() => void) | undefined;
}

/** A screen that is on its way. */
export function BusyScreen({ title, label, onRetry }: BusyScreenProps) {
  return (
    <Screen title={title}>
      <Busy label={label} onRetry={onRetry} />
    </Screen>
  );
}
