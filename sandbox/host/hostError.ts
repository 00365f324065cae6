/** An error as Excel's host reports it: `code` is what the add-in sees as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Of `Excel.ErrorCodes`, and of the client's own for trouble on the way to the host. */
export const hostErrorCodes = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotFound",
  "ConnectionFailure",
  "FilteredRangeConflict",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "WriteNotSupportedWhenModalDialogOpen",
] as const;

export type HostErrorCode = (typeof hostErrorCodes)[number];
