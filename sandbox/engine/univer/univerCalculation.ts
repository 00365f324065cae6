import type { ICommandInfo } from "@univerjs/core";
import { FormulaExecuteStageType, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { UniverBook } from "./univerBook";

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const TRIGGER = "formula.mutation.set-trigger-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SET_CELLS = "sheet.mutation.set-range-values";
/** What only changes how cells look; Univer calculates nothing for it. */
const LOOKS = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

/**
 * Univer calculates a moment after the last change, in steps: this knows when it is done. A change during a calculation
 * stops that one and starts another, which Univer tells of before the first has ended; so runs are counted.
 */
export class UniverCalculation {
  /** Something changed, and the calculation hasn't begun. */
  private awaited = false;
  /** A run was to be stopped for another one that hasn't begun. */
  private restartDue = false;
  private runs = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: UniverBook,
    private readonly done: () => void,
  ) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    book.commands.onCommandExecuted((command, options) => {
      if (command.id === START) {
        this.awaited = false;
        this.restartDue = false;
        this.runs += 1;
      } else if (command.id === STOP) {
        this.restartDue = true;
      } else if (command.id === NOTIFICATION) {
        this.notice(command.params as Notification);
      } else if (command.id !== TRIGGER && options?.onlyLocal !== true && dirty.get(command.id)) {
        this.awaited ||= !isLook(command);
      }
    });
  }

  calculate(): void {
    this.book.run(START, { ...noChanges, forceCalculation: true });
  }

  settled(): Promise<void> {
    return this.awaited || this.runs > 0
      ? new Promise((resolve) => this.waiting.push(resolve))
      : Promise.resolve();
  }

  /** A run's last stage comes just before its results are in the cells. */
  private notice({ stageInfo }: Notification): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) {
      this.runs -= 1;
      setTimeout(() => this.finish(), 0);
    }
  }

  private finish(): void {
    if (this.runs > 0) return;
    if (this.restartDue) {
      // The run ended before it could be stopped, and Univer forgets what it was to be started again for.
      this.calculate();
    } else if (!this.awaited) {
      const { waiting } = this;
      this.waiting = [];
      this.done();
      for (const resolve of waiting) {
        resolve();
      }
    }
  }
}

function isLook({ id, params }: ICommandInfo): boolean {
  return id === SET_CELLS && LOOKS.includes((params as { readonly trigger?: string }).trigger ?? "");
}

interface Notification {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
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
