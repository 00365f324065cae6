import { useCallback } from "react";
import { excelOverview } from "../../workbook/overview/excelOverview";
import { BusyScreen } from "../components/BusyScreen";
import { FailedScreen } from "../components/FailedScreen";
import { NoPlanYet } from "../components/NoPlanYet";
import { Screen } from "../components/Screen";
import { useShow } from "../components/useShow";
import { useCellChanges } from "../state/useCellChanges";
import { useLoaded } from "../state/useLoaded";
import { OverviewFigures } from "./OverviewFigures";
import { useOverviewWords } from "./useOverviewWords";

/** Where a manager sees how the plan stands. */
export function OverviewPlace() {
  const [overview, refresh] = useLoaded(useCallback(() => excelOverview.read(), []));
  const [show, failure] = useShow();
  useCellChanges(excelOverview, refresh);
  const text = useOverviewWords();
  switch (overview.state) {
    case "loading":
      return <BusyScreen title={text.title} label={text.reading} onRetry={refresh} />;
    case "failed":
      return <FailedScreen title={text.title} failure={overview.error} onRetry={refresh} />;
    case "ready":
      if (overview.value === undefined) return <NoPlanYet title={text.title} lead={text.noPlan} />;
      return (
        <Screen title={text.title} lead={text.lead}>
          {failure}
          <OverviewFigures overview={overview.value} onShown={(address) => show({ address })} />
        </Screen>
      );
  }
}
