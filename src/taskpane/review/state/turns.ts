import { WorkbookError } from "../../../workbook/workbookError";
import { toWorkbookError } from "../../state/toWorkbookError";

/** So long a question may go unanswered until others are asked. */
const PATIENCE_MS = 15_000;

/** Asks Excel, and gives its answer on; an answer that comes when somebody has begun anew is heard by nobody. */
export type Ask = <Answer>(question: (signal: AbortSignal) => Promise<Answer>) => Promise<Answer>;

interface Turn {
  /** Whose it is: of two turns of the same one the earlier says and does nothing more once the later begins. */
  readonly key: string;
  readonly work: (ask: Ask) => Promise<void>;
  /** Excel refuses, or leaves a question unanswered; in that case its answer may still come, and the work goes on. */
  readonly failed: (error: WorkbookError) => void;
}

/**
 * Who talks to Excel when: one after the other, in the order of asking. A question that Excel leaves unanswered (a cell
 * is being edited, or it hangs) holds up the others just for a while.
 */
export class Turns {
  /** The turns that aren't over, whether others have gone ahead of them or not. */
  readonly #open = new Map<string, AbortController>();
  #last: Promise<void> = Promise.resolve();

  /** Resolves when the turn is over, or others have gone ahead of it. */
  take(turn: Turn): Promise<void> {
    this.#last = this.#last.then(() => this.#begin(turn));
    return this.#last;
  }

  #begin({ key, work, failed }: Turn): Promise<void> {
    const earlier = this.#open.get(key);
    if (earlier) {
      earlier.abort();
      failed(unanswered());
    }
    const controller = new AbortController();
    this.#open.set(key, controller);
    const { signal } = controller;
    return new Promise((over) => {
      const ask: Ask = async (question) => {
        const timer = setTimeout(() => {
          if (!signal.aborted) failed(unanswered());
          over();
        }, PATIENCE_MS);
        try {
          return await question(signal);
        } finally {
          clearTimeout(timer);
          signal.throwIfAborted();
        }
      };
      void work(ask)
        .catch((error: unknown) => {
          if (!signal.aborted) failed(toWorkbookError(error));
        })
        .finally(() => {
          if (this.#open.get(key) === controller) this.#open.delete(key);
          over();
        });
    });
  }
}

const unanswered = () => new WorkbookError("unanswered");
