import { useState } from "react";
import type { Language } from "../../reference/words/language";
import type { ExamplesRequest, ExamplesWorkbook } from "../../workbook/examples/examplesWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";
import { toWorkbookError } from "../state/toWorkbookError";

/** How far the insertion of the examples is. */
type ExamplesState =
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

/** Inserts the sheet of examples, in the language of the pane; what it takes is loaded when it is wanted. */
export function useExamples(language: Language): Examples {
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
        return sheet === undefined
          ? inserted(workbook, { replace: false, language })
          : { stage: "asking", sheet };
      }),
    insert: (replace) => work((workbook) => inserted(workbook, { replace, language })),
    dismiss: () => setState({ stage: "idle" }),
  };
}

async function inserted(workbook: ExamplesWorkbook, request: ExamplesRequest): Promise<ExamplesState> {
  const { sheet } = await workbook.insert(request);
  return { stage: "inserted", sheet };
}
