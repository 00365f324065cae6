import type { Kept } from "../kept/kept";
import type { FormulaCell } from "../look/readFormulas";
import type { ShareSurvey } from "../look/shareSurvey";
import type { KeptPlace } from "./keptPlace";

/** What stands where an original belongs. */
export interface PresentCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What restoring needs to know. */
export interface RestoreSite {
  readonly survey: ShareSurvey;
  readonly kept: Kept;
  readonly places: readonly KeptPlace[];
  /** What stands at each of the places. */
  readonly present: readonly (PresentCells | undefined)[];
  /** Cells that use one of the names that were added to hold a LAMBDA. */
  readonly lambdaUses: readonly FormulaCell[];
}
