import type { Area } from "../../engine/area";
import type { ChartData } from "../chart/chartData";
import { PageLayoutData } from "./pageLayoutData";

/** What a sheet holds besides cells. */
export class SheetState {
  private drawn: readonly ChartData[] = [];

  /** @param chartsChanged Called whenever a chart was made, changed or deleted. */
  constructor(private readonly chartsChanged: () => void = () => undefined) {}

  get charts(): readonly ChartData[] {
    return this.drawn;
  }

  set charts(charts: readonly ChartData[]) {
    this.drawn = charts;
    this.chartsChanged();
  }

  protection: SheetProtection | undefined;
  readonly pageLayout = new PageLayoutData();
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
