import { CellError, type CellValue } from "../../engine/cellValue";
import type {
  CustomFunctionArgument,
  CustomFunctionInfo,
  CustomFunctions,
} from "../../engine/customFunction";
import type { HostLog } from "../hostLog";
import type { HostObject } from "../hostObject";
import type { HostWindow } from "../hostWindow";
import type { NotificationEntry } from "../protocol";
import { CustomFunctionsService } from "./customFunctionsService";
import { wireArguments } from "./functionArguments";
import { type FunctionResult, readResult } from "./functionResults";
import { type PendingCall, PendingCalls } from "./pendingCalls";

const invocation = { messageCategory: 1, messageType: 1000, targetId: "" } as const;
const cancelableFlag = 1;
const errorsAllowedFlag = 4;

/**
 * An add-in's custom functions, run by the genuine runtime in the window that loads their page. Attach that window
 * with {@link services}, then hand it to {@link attached}; calls made before the runtime is ready wait for it.
 */
export class CustomFunctionRuntime implements CustomFunctions {
  readonly services: ReadonlyMap<string, HostObject>;
  /** Why a cell shows an error: the sentence of the last call from it, by address. */
  readonly messages = new Map<string, string>();
  readonly #byId: ReadonlyMap<string, CustomFunctionInfo>;
  readonly #calls: PendingCalls;
  #window: HostWindow | undefined;
  #ready = false;
  #outbox: NotificationEntry[] = [];

  constructor(
    readonly namespace: string,
    readonly functions: readonly CustomFunctionInfo[],
    private readonly log: HostLog,
    /** A call without an answer is reported after this many milliseconds, or up to twice as many. */
    patience = 10_000,
  ) {
    this.#byId = new Map(functions.map((info) => [info.id.toUpperCase(), info]));
    this.#calls = new PendingCalls(patience, ({ id, address }) =>
      this.#warn(id, address, "hasn't answered: Excel would show #BUSY!."),
    );
    const service = new CustomFunctionsService(
      () => this.begin(),
      (entries) => this.#receive(entries),
    );
    this.services = new Map([[service.apiName, service]]);
  }

  /** Calls without an answer. */
  get pending(): readonly PendingCall[] {
    return this.#calls.all;
  }

  /** The window that loads the functions' page. If it loads again, calls under way are made again. */
  attached(window: HostWindow): void {
    this.#window = window;
    this.#ready = false;
    this.#outbox = [...this.#calls.entries];
  }

  /** The runtime says when it is ready, but for a page that uses office.js in place of custom-functions-runtime.js. */
  begin(): void {
    this.#ready = true;
    this.#send();
  }

  /** The page is gone for good: calls under way stay without an answer. */
  stop(): void {
    this.#calls.clear();
  }

  async call(
    id: string,
    args: readonly CustomFunctionArgument[],
    address: string,
  ): Promise<CellValue | CellValue[][]> {
    const info = this.#byId.get(id.toUpperCase());
    if (info === undefined) return CellError.of("#NAME?");
    if (info.options?.stream === true) {
      this.#warn(id, address, "is a streaming function: this host doesn't support them.");
      return CellError.of("#N/A");
    }
    const values = valuesOrError(info, args);
    if (values instanceof CellError) return values;
    const { value, message, crashed } = await this.#invoke(info, values, address);
    if (message === "") this.messages.delete(address);
    else this.messages.set(address, message);
    if (crashed) this.#warn(id, address, "threw an error of its own making.");
    return value;
  }

  #invoke(
    info: CustomFunctionInfo,
    parameterValues: readonly unknown[],
    address: string,
  ): Promise<FunctionResult> {
    const invocationId = this.#calls.nextId();
    const flags =
      (info.options?.cancelable === true ? cancelableFlag : 0) |
      (info.allowErrorForDataTypeAny === true ? errorsAllowedFlag : 0);
    const message = JSON.stringify({ invocationId, functionName: info.id, parameterValues, address, flags });
    const entry = { ...invocation, message };
    if (this.#outbox.push(entry) === 1) setTimeout(() => this.#send(), 0);
    return this.#calls.add(invocationId, info.id, address, entry);
  }

  /** Everything called in the meantime goes out in one message, as a recalculation does in Excel. */
  #send(): void {
    if (!this.#ready || this.#outbox.length === 0) return;
    const entries = this.#outbox;
    this.#outbox = [];
    this.#window?.notify(entries);
  }

  #receive(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const { id, result } = readResult(entry);
      this.#calls.settle(id, result);
    }
  }

  #warn(id: string, address: string, what: string): void {
    const message = `${this.namespace}.${id} at ${address} ${what}`;
    this.log({ level: "warning", source: "custom functions", message });
  }
}

function valuesOrError(
  info: CustomFunctionInfo,
  args: readonly CustomFunctionArgument[],
): readonly unknown[] | CellError {
  try {
    return wireArguments(info, args);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
