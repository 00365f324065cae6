import type { SheetRole } from "../sheetRole";

/** A native chart over live cells. It is made with its sheet and then left to people: moved, restyled or deleted. */
export interface ChartBlueprint {
  readonly kind: ChartKind;
  readonly title: string;
  /** Zero-based cells whose corners the chart reaches to. */
  readonly position: { readonly from: ChartCorner; readonly to: ChartCorner };
  /** Titles of the axes; an empty one is left out. */
  readonly axes: { readonly category: string; readonly value: string };
  /** Where the axes of a scatter chart begin and end. */
  readonly limits?: { readonly category: AxisLimits; readonly value: AxisLimits };
  /** Format code of the value axis and the labels, in en-US form. */
  readonly numberFormat: string;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
}

export type ChartKind = "columns" | "stackedColumns" | "bars" | "scatter";

export interface AxisLimits {
  readonly minimum: number;
  readonly maximum: number;
}

interface ChartCorner {
  readonly row: number;
  readonly column: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartSource;
  /** What stands along the other axis; numbers for a scatter chart. */
  readonly categories: ChartSource;
  /** Shades that differ in black and white; hidden lifts what is stacked on it. */
  readonly shade: "dark" | "medium" | "light" | "hidden";
  readonly labels: boolean;
}

export type ChartSource =
  /** Cells of the sheet, from one id to another. */
  | { readonly kind: "cells"; readonly from: string; readonly to: string }
  /** All rows of a column of the table on the sheet with that role. */
  | { readonly kind: "column"; readonly table: SheetRole; readonly field: string };
