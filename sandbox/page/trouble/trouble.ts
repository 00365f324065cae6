import { hostErrorCodes, type HostErrorCode } from "../../host/hostError";
import type { OfficeHost } from "../../host/officeHost";
import type { ExcelModel } from "../../model/excelModel";

/** What can go wrong with a request: Excel refuses it, or never answers. */
export type RequestTrouble = HostErrorCode | "unanswered";

export const requestTroubles: readonly RequestTrouble[] = ["unanswered", ...hostErrorCodes];

export interface TroubleDuration {
  /** Every request from now on, until {@link heal}; otherwise the next one. */
  readonly lasting?: boolean;
}

/** Has the next request of the add-in go wrong, in place of what was ordered before. */
export function trouble(host: OfficeHost, what: RequestTrouble, duration: TroubleDuration = {}): void {
  host.withdrawFaults();
  if (what === "unanswered") host.ignoreNextRequest(1, duration);
  else host.failNextRequest(1, what, duration);
}

export function heal(host: OfficeHost): void {
  host.withdrawFaults();
}

/** What keeps a workbook from being changed. */
export const locks = ["none", "readOnly", "structure", "sheet"] as const;

export type Lock = (typeof locks)[number];

/** Locks the workbook, or the sheet that is looked at; any other lock is taken off. */
export function lock({ state, engine }: ExcelModel, what: Lock): void {
  state.readOnly = what === "readOnly";
  state.protection = what === "structure" ? {} : undefined;
  for (const { id } of engine.sheets)
    state.sheet(id).protection =
      what === "sheet" && id === engine.activeSheetId ? { options: {} } : undefined;
}
