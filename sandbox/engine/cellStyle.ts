/** How a cell looks and is protected. What is absent has Excel's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  /** Name of the cell style last applied; the others hold what it set. */
  readonly styleName?: string;
  readonly fill?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `Single`, `Double`, … as Excel names them. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  /** `Left`, `Center`, … as Excel names them; absent is `General`. */
  readonly horizontal?: string;
  /** `Top`, `Center`, …; absent is `Bottom`. */
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  /** Degrees, −90…90, or 180 for stacked letters. */
  readonly rotation?: number;
  readonly readingOrder?: string;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  readonly borderDown?: Border;
  readonly borderUp?: Border;
  /** Absent is locked, as in Excel. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface Border {
  /** `Continuous`, `Dash`, `Double`, … as Excel names them. */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What changes of a style; a key that is undefined goes back to the default. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

export const plainStyle: CellStyle = Object.freeze({});

export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const patched: Record<string, unknown> = { ...style, ...patch };
  for (const key of Object.keys(patched)) {
    if (patched[key] === undefined) {
      delete patched[key];
    }
  }
  return patched;
}
