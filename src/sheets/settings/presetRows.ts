import { formula, preset, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SettingsWords, SheetWords } from "../words/sheetWords";

/** Assumptions that only the sheet asks about, and what they begin with. */
const presets = {
  quarter1: 0.25,
  quarter2: 0.25,
  quarter3: 0.25,
  quarter4: 0.25,
  whatIfChurnStep: 0.02,
  whatIfWinRateStep: 0.05,
} as const;

export type PresetKey = keyof typeof presets;

export const quarterKeys = ["quarter1", "quarter2", "quarter3", "quarter4"] as const;

/** The workbook name of such an assumption, `Plan_Quarter1`. */
export function presetName(key: PresetKey): string {
  return `Plan_${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

export function presetRow(key: PresetKey, { settings }: SheetWords): Row {
  const { label, unit, note, prompt }: SettingsWords["presets"][PresetKey] = settings.presets[key];
  return [
    text(label),
    preset(key, presets[key], {
      name: presetName(key),
      format: "rate",
      validation: { kind: "decimal", min: 0, max: 1, prompt: { title: label, message: prompt } },
    }),
    text(unit, "unit"),
    text(note, "note"),
  ];
}

/** The four quarters together, which have to be the whole gap. */
export function quarterTotalRow({ settings: { quarterTotal: words } }: SheetWords): Row {
  return [
    text(words.label),
    formula("quarterTotal", `=${quarterKeys.map(presetName).join("+")}`, {
      style: "total",
      format: "percent",
    }),
    text("", "unit"),
    text(words.note, "note"),
  ];
}
