import type { HostLog } from "./hostLog";

const patience = 5000;
const patienceWhenStuck = 200;

/** Waits for the calculation, but not for ever: a custom function may never answer, and Excel doesn't wait for it. */
export class CalculationWait {
  #stuck = false;

  /** @param settled Resolves when all changes so far are calculated. */
  constructor(
    private readonly settled: () => Promise<void>,
    private readonly log: HostLog,
    private readonly milliseconds = patience,
  ) {}

  async over(): Promise<void> {
    const limit = this.#stuck ? Math.min(patienceWhenStuck, this.milliseconds) : this.milliseconds;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const impatience = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), limit);
    });
    const outcome = await Promise.race([this.settled(), impatience]);
    clearTimeout(timer);
    if (outcome === "late" && !this.#stuck) this.#complain();
    this.#stuck = outcome === "late";
  }

  #complain(): void {
    const message = "The calculation takes long: cells are read before it is over.";
    this.log({ level: "warning", source: "requests", message });
  }
}
