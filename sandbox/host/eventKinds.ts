import { className } from "./memberNames";

/** An event as the client registers it (`_RegisterDataChangedEvent`) and as the host raises it (message type 10). */
export interface EventKind {
  /** The documented name, `onChanged`. */
  readonly event: string;
  /** What `_Register…` calls it, without `Event`. */
  readonly registeredAs: string;
  readonly messageType: number;
}

/** From the `GenericEventHandlers` in `excel-win32-16.01.debug.js`: event, name in `_Register…`, `eventType`. */
const sheetEvents: readonly EventKind[] = [
  kind("onChanged", 10, "DataChanged"),
  kind("onActivated", 11),
  kind("onDeactivated", 12),
  kind("onAdded", 13),
  kind("onSelectionChanged", 14),
  kind("onDeleted", 15),
  kind("onCalculated", 16),
  kind("onFormatChanged", 18),
  kind("onRowSorted", 19),
  kind("onColumnSorted", 20),
  kind("onSingleClicked", 21),
  kind("onRowHiddenChanged", 22),
  kind("onFormulaChanged", 23),
  kind("onProtectionChanged", 24),
  kind("onNameChanged", 25),
  kind("onVisibilityChanged", 26),
  kind("onMoved", 27),
];

const tableEvents: readonly EventKind[] = [
  kind("onSelectionChanged", 100),
  kind("onChanged", 101, "DataChanged"),
  kind("onAdded", 102),
  kind("onDeleted", 103),
];

const chartEvents: readonly EventKind[] = [
  kind("onAdded", 50),
  kind("onActivated", 51),
  kind("onDeactivated", 52),
  kind("onDeleted", 53),
];

/** Events that the client takes in without telling the host that it wants them: every window gets them. */
const unregisteredEvents: Readonly<Record<string, number>> = {
  "SettingCollection onSettingsChanged": 1,
  "Workbook onSelectionChanged": 2,
};

const eventsOfClass: Readonly<Record<string, readonly EventKind[]>> = {
  Workbook: [kind("onAutoSaveSettingChanged", 2200), kind("onActivated", 2203)],
  Worksheet: sheetEvents,
  WorksheetCollection: sheetEvents,
  Table: tableEvents,
  TableCollection: tableEvents,
  Chart: chartEvents,
  ChartCollection: chartEvents,
  CommentCollection: [kind("onAdded", 250), kind("onDeleted", 251), kind("onChanged", 252)],
  Shape: [kind("onActivated", 2101), kind("onDeactivated", 2102)],
};

export function eventKind(apiName: string, event: string): EventKind | undefined {
  return eventsOf(apiName).find((one) => one.event === event);
}

/** The message type of an event that needs no registration. */
export function unregisteredEvent(apiName: string, event: string): number | undefined {
  return unregisteredEvents[`${className(apiName)} ${event}`];
}

/** @param name As in `_Register…`: `DataChangedEvent`, `EventNameChanged`. */
export function registeredEventKind(apiName: string, name: string): EventKind | undefined {
  const bare = name.replace("Event", "");
  return eventsOf(apiName).find((one) => one.registeredAs === bare);
}

function eventsOf(apiName: string): readonly EventKind[] {
  return eventsOfClass[className(apiName)] ?? [];
}

function kind(event: string, messageType: number, registeredAs = event.slice(2)): EventKind {
  return { event, registeredAs, messageType };
}
