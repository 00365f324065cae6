/** A setting that can't be planned with. The pane has the words. */
export interface SettingProblem {
  /** The path to the setting: "funnel.winRate", "criteria.1.weight". */
  readonly field: string;
  readonly code: SettingProblemCode;
  readonly params: Readonly<Record<string, number>>;
}

export type SettingProblemCode =
  /** Blank where something must stand. */
  | "required"
  | "notANumber"
  | "notWhole"
  /** params: limit */
  | "lessThan"
  /** Has to be more than the limit itself. params: limit */
  | "notAbove"
  /** params: limit */
  | "moreThan"
  /** Not three capital letters. */
  | "notACurrency"
  /** The shares don't add up to 1. params: sum */
  | "splitNotWhole"
  /** A cut-off that isn't below the one before it. */
  | "cutoffsNotFalling"
  | "weightsAllZero"
  /** The same value scores 0 and 100. */
  | "boundsEqual"
  | "duplicateName"
  /** Not one cadence for each tier. params: count */
  | "oneForEachTier"
  /** More revenue lost than there was. */
  | "lossAboveOpening"
  /** A year of the history that isn't after the one before it. */
  | "yearsNotRising";
