import { WorkbookError } from "../workbookError";
import type { WorkbookErrorCode } from "../workbookError";

/** Excel's error codes that people can do something about; those of office.js for trouble on the way included. */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "denied",
  InvalidOperationInCellEditMode: "cellEditing",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  InactiveWorkbook: "otherWorkbook",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  InvalidOrTimedOutSession: "sessionLost",
  ConnectionFailure: "sessionLost",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  ItemNotFound: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
};

/** Any failure as a {@link WorkbookError}; what Excel said is kept for support. */
export function translateError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isOfficeError(error))
    return new WorkbookError(isChunkError(error) ? "notLoaded" : "unexpected", {}, describe(error));
  return new WorkbookError(codes[error.code] ?? "unexpected", {}, officeDetails(error));
}

/** By its shape: the class of an error belongs to the window that office.js runs in. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "debugInfo" in error
  );
}

/** What webpack throws where a part of the code doesn't come. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

export function officeErrorCode(error: unknown): string | undefined {
  return isOfficeError(error) ? error.code : undefined;
}

function officeDetails({ code, message, debugInfo }: OfficeExtension.Error): string {
  const { errorLocation, statement } = debugInfo;
  return [`${code}: ${message}`, errorLocation, statement].filter(Boolean).join("\n");
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
