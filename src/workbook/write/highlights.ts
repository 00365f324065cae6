import type { Highlight } from "../../sheets/blueprint/blueprint";

type Look = Highlight["look"];

const looks: Readonly<Record<Look, (format: Excel.ConditionalRangeFormat) => void>> = {
  faded: ({ font }) => {
    font.color = "#7A8694";
    font.strikethrough = true;
  },
  alarm: ({ font, fill }) => {
    font.color = "#8A1C1C";
    font.bold = true;
    fill.color = "#FBE9E7";
  },
  strong: ({ font }) => {
    font.bold = true;
  },
  hint: ({ fill }) => {
    fill.color = "#DCE9F0";
  },
  quiet: ({ font }) => {
    font.color = "#9AA5B1";
  },
};

/** Makes the cells of a range look so wherever the formula, written for its first cell, is true. */
export function highlight(range: Excel.Range, formula: string, look: Look): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  looks[look](custom.format);
}
