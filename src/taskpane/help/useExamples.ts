import { useState } from "react";
import type { ExamplesWorkbook } from "../../workbook/examples/examplesWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";
import { toWorkbookError } from "../state/toWorkbookError";

/** How far the insertion of the examples is. */
export type ExamplesState =
  | { readonly stage: "idle" | "working" }
  /** The workbook has such a sheet already. */
  | { readonly stage: "asking"; readonly sheet: string }
  | { readonly stage: "inserted"; readonly sheet: string }
  | { readonly stage: "failed"; readonly error: WorkbookError };

interface Examples {
  readonly state: ExamplesState;
  /** Inserts the sheet, or asks first where there is one. */
  readonly start: () => Promise<void>;
  /** Inserts the sheet in place of the one that is there, or beside it. */
  readonly insert: (replace: boolean) => Promise<void>;
  readonly dismiss: () => void;
}

/** Inserts the sheet of examples; what it takes is loaded when it is wanted. */
export function useExamples(): Examples {
  const [state, setState] = useState<ExamplesState>({ stage: "idle" });
  const work = async (next: (workbook: ExamplesWorkbook) => Promise<ExamplesState>) => {
    setState({ stage: "working" });
    try {
      setState(await next((await import("../../workbook/examples/excelExamples")).excelExamples));
    } catch (error) {
      setState({ stage: "failed", error: toWorkbookError(error) });
    }
  };
  return {
    state,
    start: () =>
      work(async (workbook) => {
        const sheet = await workbook.find();
        return sheet === undefined ? inserted(workbook, false) : { stage: "asking", sheet };
      }),
    insert: (replace) => work((workbook) => inserted(workbook, replace)),
    dismiss: () => setState({ stage: "idle" }),
  };
}

async function inserted(workbook: ExamplesWorkbook, replace: boolean): Promise<ExamplesState> {
  const { sheet } = await workbook.insert({ replace });
  return { stage: "inserted", sheet };
}
