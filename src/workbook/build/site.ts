import type { Account, AccountTable } from "../../planning/accounts/account";
import type { SheetRole } from "../../sheets/sheetRole";
import type { SheetBlock } from "../excel/cellAddress";
import type { Survey, SurveyedSheet } from "../survey/survey";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { FollowedNames } from "./followNames";
import type { AccountMatch } from "./matchAccounts";

/** All that a build has found out before it writes. */
export interface Site {
  readonly survey: Survey;
  /** The plan's sheets that are there; the others are made. */
  readonly sheets: ReadonlyMap<SheetRole, SurveyedSheet>;
  /** Those, and sheets of the plan that have lost their table: the plan's names may still point to them. */
  readonly marked: ReadonlyMap<SheetRole, SurveyedSheet>;
  /** Merged cells on those sheets, as far as Excel tells. */
  readonly merged: readonly SheetBlock[];
  readonly source: SheetBlock;
  readonly table: AccountTable;
  readonly accounts: readonly Account[];
  /** Whether accounts are told apart by another column than in the last build: standing rows get other keys. */
  readonly otherKeys: boolean;
  /** The plan's tables that are there, by their sheet; their keys are those of this build. */
  readonly tables: ReadonlyMap<SheetRole, TableOnSheet>;
  /** The accounts beside those of the review. */
  readonly match: AccountMatch;
  /** What becomes of rows that name an account otherwise than it is called by now. */
  readonly names: FollowedNames;
  /** Name of the table that a plain range becomes. */
  readonly newTable: string | undefined;
}
