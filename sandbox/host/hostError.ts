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

export type HostErrorCode =
  | "ApiNotFound"
  | "InvalidArgument"
  | "InvalidReference"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "AccessDenied"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "NotImplemented"
  | "GeneralException"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "RequestAborted"
  | "UnsupportedOperation"
  | "InsertDeleteConflict"
  | "RangeExceedsLimit"
  | "FilteredRangeConflict";
