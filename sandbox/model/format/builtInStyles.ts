import type { Border, CellStyle } from "../../engine/cellStyle";
import type { NamedStyle } from "./namedStyle";
import { allStyleParts, partsUsed } from "./styleParts";

const line = (color: string, style = "Continuous", weight = "Thin"): Border => ({ style, weight, color });

function framed(border: Border): CellStyle {
  return { borderTop: border, borderBottom: border, borderLeft: border, borderRight: border };
}

const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Excel's own cell styles in the Office theme of 2013–2022. */
const definitions: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Good: { fill: "#C6EFCE", fontColor: "#006100" },
  Bad: { fill: "#FFC7CE", fontColor: "#9C0006" },
  Neutral: { fill: "#FFEB9C", fontColor: "#9C5700" },
  Calculation: { fill: "#F2F2F2", fontColor: "#FA7D00", bold: true, ...framed(line("#7F7F7F")) },
  "Check Cell": {
    fill: "#A5A5A5",
    fontColor: "#FFFFFF",
    bold: true,
    ...framed(line("#3F3F3F", "Double", "Thick")),
  },
  "Explanatory Text": { fontColor: "#7F7F7F", italic: true },
  Input: { fill: "#FFCC99", fontColor: "#3F3F76", ...framed(line("#7F7F7F")) },
  "Linked Cell": { fontColor: "#FA7D00", borderBottom: line("#FF8001", "Double", "Thick") },
  Note: { fill: "#FFFFCC", ...framed(line("#B2B2B2")) },
  Output: { fill: "#F2F2F2", fontColor: "#3F3F3F", bold: true, ...framed(line("#3F3F3F")) },
  "Warning Text": { fontColor: "#FF0000" },
  "Heading 1": {
    fontColor: "#44546A",
    fontSize: 15,
    bold: true,
    borderBottom: line("#4472C4", "Continuous", "Thick"),
  },
  "Heading 2": {
    fontColor: "#44546A",
    fontSize: 13,
    bold: true,
    borderBottom: line("#A2B8E1", "Continuous", "Thick"),
  },
  "Heading 3": { fontColor: "#44546A", bold: true, borderBottom: line("#8EA9DB", "Continuous", "Medium") },
  "Heading 4": { fontColor: "#44546A", bold: true },
  Title: { fontColor: "#44546A", fontName: "Calibri Light", fontSize: 18 },
  Total: { bold: true, borderTop: line("#4472C4"), borderBottom: line("#4472C4", "Double", "Thick") },
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  "Comma [0]": { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  "Currency [0]": { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  Percent: { numberFormat: "0%" },
  Hyperlink: { fontColor: "#0563C1", underline: "Single" },
  ...Object.fromEntries(
    accents.map((fill, i): [string, CellStyle] => [`Accent${i + 1}`, { fill, fontColor: "#FFFFFF" }]),
  ),
};

export const builtInStyles: readonly NamedStyle[] = Object.entries(definitions).map(([name, style]) => ({
  name,
  builtIn: true,
  style,
  parts: name === "Normal" ? allStyleParts : partsUsed(style),
}));
