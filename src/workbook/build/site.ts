import type { AccountTable } from "../../planning/accounts/account";
import type { SheetRole } from "../../sheets/sheetRole";
import type { SheetBlock } from "../excel/cellAddress";
import type { ReviewOnSheet } from "../survey/reviewOnSheet";
import type { Survey, SurveyedSheet } from "../survey/survey";
import type { AccountMatch } from "./matchAccounts";

/** All that a build has found out before it writes. */
export interface Site {
  readonly survey: Survey;
  /** The plan's sheets that are there; the others are made. */
  readonly sheets: ReadonlyMap<SheetRole, SurveyedSheet>;
  readonly source: SheetBlock;
  readonly table: AccountTable;
  readonly review: ReviewOnSheet | undefined;
  readonly match: AccountMatch;
  /** Name of the table that a plain range becomes. */
  readonly newTable: string | undefined;
}
