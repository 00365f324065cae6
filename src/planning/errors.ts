import {
  errorCatalogue,
  type ErrorParams,
  type PlanningErrorCode,
  type PlanningErrorKind,
} from "./errorCatalogue";

/** A figure that cannot be given: what kind of reason, which one exactly, and a sentence for the person who asked. */
export class PlanningError extends Error {
  readonly kind: PlanningErrorKind;

  constructor(
    readonly code: PlanningErrorCode,
    readonly params: ErrorParams,
  ) {
    super(errorCatalogue[code].sentence(params));
    this.name = "PlanningError";
    this.kind = errorCatalogue[code].kind;
  }
}
