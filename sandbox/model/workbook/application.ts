import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";

/** Excel itself, as far as add-ins see it. */
export class Application extends HostObject {
  override readonly apiName = "Excel.Application";

  constructor(private readonly book: Book) {
    super();
  }

  get calculationMode(): string {
    return this.book.state.calculationMode;
  }

  set calculationMode(mode: string) {
    if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) {
      throw new HostError("InvalidArgument", `${mode} is not a calculation mode.`);
    }
    this.book.state.calculationMode = mode;
  }

  get calculationState(): string {
    return "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return ".";
  }

  get thousandsSeparator(): string {
    return ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: string): void {
    this.book.engine.calculate(calculationType !== "Recalculate");
  }

  /** Nothing is calculated within a batch here anyway. */
  suspendApiCalculationUntilNextSync(): null {
    return null;
  }

  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}
