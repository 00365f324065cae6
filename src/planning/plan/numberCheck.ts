import type { SettingProblem } from "./settingProblem";

export interface Limits {
  readonly atLeast?: number;
  /** The limit itself is not allowed. */
  readonly above?: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** The first thing that is wrong with a number, if anything is. */
export function numberCheck(field: string, value: number, limits: Limits): readonly SettingProblem[] {
  const { atLeast = -Infinity, above = -Infinity, atMost = Infinity, whole = false } = limits;
  if (!Number.isFinite(value)) return [{ field, code: "notANumber", params: {} }];
  if (value < atLeast) return [{ field, code: "lessThan", params: { limit: atLeast } }];
  if (value <= above) return [{ field, code: "notAbove", params: { limit: above } }];
  if (value > atMost) return [{ field, code: "moreThan", params: { limit: atMost } }];
  if (whole && !Number.isInteger(value)) return [{ field, code: "notWhole", params: {} }];
  return [];
}
