import { NamedStyles } from "../format/namedStyles";
import { SheetState } from "../worksheet/sheetState";

/** What a workbook holds besides cells: it travels with the file. */
export class WorkbookState {
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly styles = new NamedStyles();
  /** Title, author and so on, by their documented names. */
  readonly properties = new Map<string, unknown>();
  /** Criteria by column, for each table by its id. */
  readonly tableFilters = new Map<string, ReadonlyMap<number, Readonly<Record<string, unknown>>>>();
  calculationMode = "Automatic";
  /** The file may be looked at, and not saved under its name. */
  readOnly = false;
  /** Undefined: the structure isn't protected. */
  protection: { readonly password?: string | undefined } | undefined;

  private readonly chartListeners = new Set<() => void>();
  private readonly sheets = new Map<string, SheetState>();

  sheet(sheetId: string): SheetState {
    let state = this.sheets.get(sheetId);
    if (!state) {
      state = new SheetState(this.chartsChanged);
      this.sheets.set(sheetId, state);
    }
    return state;
  }

  /** Calls back whenever a chart of any sheet changes; answers the way to stop. */
  readonly onChartsChanged = (listener: () => void): (() => void) => {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  };

  private readonly chartsChanged = (): void => {
    for (const listener of this.chartListeners) {
      listener();
    }
  };

  dropSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }
}
