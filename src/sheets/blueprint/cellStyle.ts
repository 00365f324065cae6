/** How a cell looks. Inputs are boxed and tinted, calculations are plain: told apart in black and white, too. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "section"
  | "columnHeading"
  | "textHeading"
  | "noteHeading"
  | "label"
  | "note"
  | "wrappedNote"
  | "unit"
  | "input"
  | "wordsInput"
  | "calculated"
  | "total"
  | "check"
  | "list"
  | "text"
  | "centered"
  | "tableHeading"
  | "inputHeading";

export interface StyleLook {
  /** The cell style's name in Excel's gallery; another one is used where it is taken. */
  readonly name: string;
  readonly font: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly borders?: readonly Border[];
  readonly align?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Whether the cell is locked once somebody protects the sheet. */
  readonly locked: boolean;
}

export interface Border {
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
  readonly weight: "Hairline" | "Thin" | "Medium";
  readonly color: string;
}

const ink = "#1F2A37";
const quiet = "#5F6B7A";
const accent = "#17506B";
const band = "#E3ECF1";
const tint = "#FFF8E1";
const line = "#B8C2CC";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const box: readonly Border[] = edges.map((edge) => ({ edge, weight: "Thin", color: line }));

export const accentColor = accent;

export const styleLooks: Readonly<Record<CellStyle, StyleLook>> = {
  title: { name: "Plan Title", font: { size: 20, bold: true, color: accent }, locked: true },
  subtitle: { name: "Plan Subtitle", font: { color: quiet }, locked: true },
  section: {
    name: "Plan Section",
    font: { size: 12, bold: true, color: accent },
    fill: band,
    borders: [{ edge: "EdgeBottom", weight: "Medium", color: accent }],
    locked: true,
  },
  columnHeading: {
    name: "Plan Column Heading",
    font: { bold: true, color: quiet },
    borders: [{ edge: "EdgeBottom", weight: "Thin", color: line }],
    align: "Right",
    wrap: true,
    locked: true,
  },
  textHeading: {
    name: "Plan Text Heading",
    font: { bold: true, color: quiet },
    borders: [{ edge: "EdgeBottom", weight: "Thin", color: line }],
    align: "Left",
    wrap: true,
    locked: true,
  },
  noteHeading: {
    name: "Plan Note Heading",
    font: { bold: true, color: quiet },
    borders: [{ edge: "EdgeBottom", weight: "Thin", color: line }],
    align: "Left",
    indent: 1,
    locked: true,
  },
  label: { name: "Plan Label", font: { color: ink }, locked: true },
  note: { name: "Plan Note", font: { italic: true, color: quiet }, align: "Left", indent: 1, locked: true },
  wrappedNote: {
    name: "Plan Wrapped Note",
    font: { italic: true, color: quiet },
    align: "Left",
    indent: 1,
    wrap: true,
    locked: true,
  },
  unit: { name: "Plan Unit", font: { color: quiet }, align: "Left", indent: 1, locked: true },
  input: { name: "Plan Input", font: { color: ink }, fill: tint, borders: box, locked: false },
  wordsInput: {
    name: "Plan Words",
    font: { color: ink },
    fill: tint,
    borders: box,
    align: "Left",
    wrap: true,
    locked: false,
  },
  calculated: { name: "Plan Calculated", font: { color: ink }, locked: true },
  total: {
    name: "Plan Total",
    font: { bold: true, color: ink },
    borders: [{ edge: "EdgeTop", weight: "Thin", color: ink }],
    locked: true,
  },
  check: { name: "Plan Check", font: { italic: true, color: quiet }, align: "Right", locked: true },
  list: { name: "Plan List", font: { color: quiet }, locked: true },
  text: { name: "Plan Text", font: { color: ink }, align: "Left", locked: true },
  centered: { name: "Plan Centered", font: { color: ink }, align: "Center", locked: true },
  tableHeading: {
    name: "Plan Table Heading",
    font: { bold: true, color: "#FFFFFF" },
    fill: accent,
    align: "Center",
    wrap: true,
    locked: true,
  },
  inputHeading: {
    name: "Plan Input Heading",
    font: { bold: true, color: ink },
    fill: tint,
    borders: [{ edge: "EdgeBottom", weight: "Medium", color: accent }],
    align: "Center",
    wrap: true,
    locked: true,
  },
};
