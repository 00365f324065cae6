import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
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
 * stops that one and starts another, which Univer tells of before the first has ended; so runs are counted. Univer looks
 * only now and then whether it is to stop: a run that ends first would write its results over what has changed, and
 * where other cells stand by now. Such a run counts as stopped, and is done again.
 */
export class UniverCalculation {
  /** Something changed, and the calculation hasn't begun. */
  private awaited = false;
  /** A run was to be stopped for another one that hasn't begun. */
  private restartDue = false;
  private runs = 0;
  /** All formulas are to be calculated, which Univer forgets where that run counts as stopped. */
  private everythingDue = false;
  private runIsOfEverything = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: UniverBook,
    private readonly done: () => void,
  ) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    const runtime = book.injector.get(IFormulaRuntimeService);
    book.injector.get(ICalculateFormulaService).executionInProgressListener$.subscribe(({ stage }) => {
      if (stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
      if (this.awaited || this.restartDue) {
        runtime.markedAsStopFunctionsExecuted();
      } else if (this.runs === 1 && this.runIsOfEverything) {
        this.everythingDue = false;
      }
    });
    book.commands.onCommandExecuted((command, options) => {
      if (command.id === START) {
        this.awaited = false;
        this.restartDue = false;
        this.runs += 1;
        this.runIsOfEverything = (command.params as { forceCalculation?: boolean }).forceCalculation === true;
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
    this.everythingDue = true;
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
    if (this.runs > 0 || this.awaited) return;
    if (this.everythingDue) {
      this.calculate();
    } else {
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
