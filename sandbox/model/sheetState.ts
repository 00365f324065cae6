import type { Area } from "../engine/area";
import type { ChartData } from "./chartData";
import { PageLayoutData } from "./pageLayoutData";

/** What a sheet holds besides cells. */
export class SheetState {
  protection: SheetProtection | undefined;
  readonly pageLayout = new PageLayoutData();
  charts: readonly ChartData[] = [];
  readonly customProperties = new Map<string, string>();
  readonly hyperlinks = new Map<string, Readonly<Record<string, unknown>>>();
  autoFilter: SheetFilter | undefined;
  enableCalculation = true;
}

export interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string | undefined;
}

export interface SheetFilter {
  readonly area: Area;
  /** By column within the area. */
  readonly criteria: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}
