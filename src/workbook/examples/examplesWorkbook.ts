import type { Language } from "../../reference/words/language";

/** The sheet with examples of the functions. Every method rejects with a {@link import("../workbookError").WorkbookError}. */
export interface ExamplesWorkbook {
  /** The name of the sheet that was inserted last; undefined where there is none any more. */
  find(): Promise<string | undefined>;
  /**
   * Adds the sheet under a free name and brings it into view; with `replace` it takes the place of the one that was
   * inserted last. It is there entirely, or the workbook is as it was.
   */
  insert(request: ExamplesRequest): Promise<InsertedExamples>;
}

export interface ExamplesRequest {
  /** Deletes the sheet that was inserted last, with whatever people have added to it. */
  readonly replace: boolean;
  /** What the sheet speaks. */
  readonly language: Language;
}

export interface InsertedExamples {
  readonly sheet: string;
}
