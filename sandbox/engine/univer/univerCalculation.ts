import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { UniverBook } from "./univerBook";

const START = "formula.mutation.set-formula-calculation-start";
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";

/** Univer calculates a moment after the last change, in steps: this knows when it is done. */
export class UniverCalculation {
  /** Something changed, and the calculation hasn't begun. */
  private awaited = false;
  private running = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: UniverBook,
    private readonly done: () => void,
  ) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    book.commands.onCommandExecuted((command, options) => {
      if (command.id === START) {
        this.awaited = false;
        this.running = true;
      } else if (command.id === NOTIFICATION) {
        this.notice(command.params as Notification);
      } else if (command.id !== TRIGGER && options?.onlyLocal !== true && dirty.get(command.id)) {
        this.awaited = true;
      }
    });
  }

  calculate(): void {
    this.book.run(START, { ...noChanges, forceCalculation: true });
  }

  settled(): Promise<void> {
    return this.awaited || this.running
      ? new Promise((resolve) => this.waiting.push(resolve))
      : Promise.resolve();
  }

  /** The state comes last, after the results are in the cells. */
  private notice({ functionsExecutedState }: Notification): void {
    if (functionsExecutedState !== undefined && functionsExecutedState !== null) {
      this.running = false;
      setTimeout(() => this.finish(), 0);
    }
  }

  private finish(): void {
    if (!this.awaited && !this.running) {
      const { waiting } = this;
      this.waiting = [];
      this.done();
      for (const resolve of waiting) {
        resolve();
      }
    }
  }
}

interface Notification {
  readonly functionsExecutedState?: unknown;
}

const noChanges = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
