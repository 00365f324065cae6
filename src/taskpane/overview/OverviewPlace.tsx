import { useCallback, useState } from "react";
import { excelOverview } from "../../workbook/overview/excelOverview";
import { excelReview } from "../../workbook/review/excelReview";
import type { WorkbookError } from "../../workbook/workbookError";
import { BusyScreen } from "../components/BusyScreen";
import { FailureNotice } from "../components/FailureNotice";
import { NoPlanYet } from "../components/NoPlanYet";
import { Screen } from "../components/Screen";
import { useCellChanges } from "../state/useCellChanges";
import { toWorkbookError } from "../state/toWorkbookError";
import { useLoaded } from "../state/useLoaded";
import { useWorkbook } from "../WorkbookContext";
import { OverviewFigures } from "./OverviewFigures";
import { useOverviewWords } from "./useOverviewWords";

/** Where a manager sees how the plan stands. */
export function OverviewPlace() {
  const workbook = useWorkbook();
  const [overview, refresh] = useLoaded(useCallback(() => excelOverview.read(), []));
  const [error, setError] = useState<WorkbookError>();
  useCellChanges(excelReview, refresh);
  const text = useOverviewWords();
  const show = (address: string) =>
    void workbook.show({ address }).then(
      () => setError(undefined),
      (reason: unknown) => setError(toWorkbookError(reason)),
    );
  switch (overview.state) {
    case "loading":
      return <BusyScreen title={text.title} label={text.reading} />;
    case "failed":
      return (
        <Screen title={text.title}>
          <FailureNotice error={overview.error} onRetry={refresh} />
        </Screen>
      );
    case "ready":
      if (overview.value === undefined) return <NoPlanYet title={text.title} lead={text.noPlan} />;
      return (
        <Screen title={text.title} lead={text.lead}>
          {error !== undefined && <FailureNotice error={error} />}
          <OverviewFigures overview={overview.value} onShown={show} />
        </Screen>
      );
  }
}
