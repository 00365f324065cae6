import type { HostLog } from "./hostLog";

const PATIENCE_MS = 5_000;
/** So long what doesn't depend on a stuck function may take to be calculated beside it. */
const BESIDE_STUCK_MS = 200;

/**
 * Waits for the calculation, however long it takes; but not for a custom function that doesn't answer: Excel calculates
 * all else and doesn't wait for it either.
 */
export class CalculationWait {
  #isStuck = false;

  /**
   * @param settled Resolves when all changes so far are calculated.
   * @param unansweredSince When the custom function was called whose answer has been due the longest, as `Date.now()`.
   */
  constructor(
    private readonly settled: () => Promise<void>,
    private readonly unansweredSince: () => number | undefined,
    private readonly log: HostLog,
  ) {}

  async over(): Promise<void> {
    const begun = Date.now();
    let isOver = false;
    const calculated = this.settled().then(() => {
      isOver = true;
    });
    while (!isOver) {
      const called = this.unansweredSince() ?? Date.now();
      const left = Math.max(called + PATIENCE_MS, begun + BESIDE_STUCK_MS) - Date.now();
      if (left <= 0) {
        this.#complain();
        return;
      }
      await within(left, calculated);
    }
    this.#isStuck = false;
  }

  #complain(): void {
    if (this.#isStuck) return;
    this.#isStuck = true;
    const message = "A custom function takes long: cells are read before the calculation is over.";
    this.log({ level: "warning", source: "requests", message });
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
