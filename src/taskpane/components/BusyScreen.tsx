import { Busy } from "./Busy";
import { Screen } from "./Screen";

/** A screen that is on its way. */
export function BusyScreen({ title, label }: { readonly title: string; readonly label: string }) {
  return (
    <Screen title={title}>
      <Busy label={label} />
    </Screen>
  );
}
