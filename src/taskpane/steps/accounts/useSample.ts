import { useState } from "react";
import type { WorkbookError } from "../../../workbook/workbookError";
import { usePlanning } from "../../state/PlanContext";
import { toWorkbookError } from "../../state/toWorkbookError";
import { useLanguage } from "../../words/LanguageContext";

/** How far the insertion of the sample is; once it is done its table is the source. */
type SampleState =
  { readonly stage: "idle" | "inserting" } | { readonly stage: "failed"; readonly error: WorkbookError };

/** Inserts the sample up to this year, in the language of the pane, and plans with it. */
export function useSample() {
  const { language } = useLanguage();
  const { dispatch, refresh } = usePlanning();
  const [sample, setSample] = useState<SampleState>({ stage: "idle" });
  const insert = async () => {
    setSample({ stage: "inserting" });
    try {
      const { insertSample } = await import("../../../workbook/samples/insertSample");
      const source = await insertSample({ language, fiscalYear: new Date().getFullYear() });
      dispatch({ type: "accountsChosen", source });
      refresh();
    } catch (error) {
      setSample({ stage: "failed", error: toWorkbookError(error) });
    }
  };
  return { sample, insert };
}
