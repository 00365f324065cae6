import { HostError, type HostErrorCode } from "./hostError";
import type { Interruption } from "./interpreter";
import type { HostRequest } from "./requestRecord";

/** The n-th request from now on (1 is the next), or the next one that fits. Housekeeping isn't counted. */
export type RequestChoice = number | ((request: HostRequest) => boolean);

export interface FaultOptions {
  /** Actions of the batch that are done before it fails; 0 (the default) fails it before anything happens. */
  readonly afterActions?: number;
  readonly message?: string;
}

interface Fault extends Interruption {
  fits(request: HostRequest): boolean;
}

/** Failures that a test has ordered. */
export class RequestFaults {
  #faults: Fault[] = [];

  order(choice: RequestChoice, code: HostErrorCode, options: FaultOptions): void {
    this.#faults.push({
      fits: typeof choice === "number" ? countdown(choice) : choice,
      error: new HostError(code, options.message ?? `This request was made to fail with ${code}.`),
      afterActions: options.afterActions ?? 0,
    });
  }

  /** The failure due for a request, at most one; it happens once. */
  take(request: HostRequest): Interruption | undefined {
    if (request.housekeeping) return undefined;
    const due = this.#faults.filter((fault) => fault.fits(request))[0];
    this.#faults = this.#faults.filter((fault) => fault !== due);
    return due;
  }
}

function countdown(from: number): () => boolean {
  let left = from;
  return () => --left === 0;
}
