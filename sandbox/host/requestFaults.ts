import { HostError, type HostErrorCode } from "./hostError";
import type { Interruption } from "./interpreter";
import type { HostRequest } from "./requestRecord";

/** The n-th request from now on (1 is the next), or the next one that fits. Housekeeping isn't counted. */
export type RequestChoice = number | ((request: HostRequest) => boolean);

export interface FaultDuration {
  /** That request and all after it that fit, until faults are withdrawn; otherwise once. */
  readonly lasting?: boolean;
}

export interface FaultOptions extends FaultDuration {
  /** Actions of the batch that are done before it fails; 0 (the default) fails it before anything happens. */
  readonly afterActions?: number;
  readonly message?: string;
}

/** What goes wrong with a request: it is broken off, or nobody ever hears of it again. */
type Trouble = Interruption | "unanswered";

interface Fault {
  fits(request: HostRequest): boolean;
  readonly trouble: Trouble;
  readonly lasting: boolean;
}

/** Failures that have been ordered, by a test or by somebody who wants to see what the add-in makes of them. */
export class RequestFaults {
  #faults: Fault[] = [];

  order(choice: RequestChoice, code: HostErrorCode, { lasting = false, ...options }: FaultOptions): void {
    const trouble = {
      error: new HostError(code, options.message ?? `This request was made to fail with ${code}.`),
      afterActions: options.afterActions ?? 0,
    };
    this.#faults.push({ fits: fitting(choice, lasting), trouble, lasting });
  }

  orderSilence(choice: RequestChoice, { lasting = false }: FaultDuration): void {
    this.#faults.push({ fits: fitting(choice, lasting), trouble: "unanswered", lasting });
  }

  withdraw(): void {
    this.#faults = [];
  }

  /** What is to go wrong with a request: one thing at most. */
  take(request: HostRequest): Trouble | undefined {
    if (request.housekeeping) return undefined;
    const due = this.#faults.filter((fault) => fault.fits(request))[0];
    this.#faults = this.#faults.filter((fault) => fault !== due || fault.lasting);
    return due?.trouble;
  }
}

function fitting(choice: RequestChoice, lasting: boolean): (request: HostRequest) => boolean {
  if (typeof choice === "function") return choice;
  let left = choice;
  return () => {
    left -= 1;
    return left === 0 || (lasting && left < 0);
  };
}
