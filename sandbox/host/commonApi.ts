import type { HostLog } from "./hostLog";

type Answer = (response: number | SafeArray) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

/** An array as Windows hands it over: the client unpacks it with `toArray`. */
interface SafeArray {
  toArray(): unknown[];
}

const succeeded = 0;
/** `ooeOperationNotSupported` in the client. */
const notSupported = 5000;

/** Numbers of the client's `EventDispId` and `MethodDispId`. */
const selectionChanged = 2;
const commandInvoked = 39;
const commandCompleted = 94;
const openBrowserWindow = 102;

/** Of what isn't answered, the names an add-in's author would look for in the log. */
const refusedNames: Readonly<Record<number, string>> = {
  9: "the event OfficeThemeChanged",
  10: "displayDialogAsync",
  64: "getSelectedDataAsync",
  65: "setSelectedDataAsync",
  77: "getFileAsync",
  82: "goToByIdAsync",
  98: "getAccessToken",
};

/** The API before Excel's own: `Office.context.document`, `Office.context.ui`. What isn't answered here is refused aloud. */
export class CommonApi {
  readonly #handlers = new Map<number, EventHandler>();
  readonly #commands = new Map<string, (status: number) => void>();
  #lastCommand = 0;
  #readyForCommands: () => void = () => undefined;
  readonly #commandsAreReady = new Promise<void>((resolve) => (this.#readyForCommands = resolve));

  constructor(
    private readonly openUrl: (url: string) => void,
    private readonly log: HostLog,
  ) {}

  /** The part of `window.external` that answers it. */
  readonly bridge = {
    Execute: (id: number, params: unknown, answer: Answer): void => {
      later(() => answer(this.#execute(id, Array.isArray(params) ? params : [params])));
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, answer: Answer): void => {
      const status = id === selectionChanged || id === commandInvoked ? succeeded : this.#refuse(id);
      later(() => {
        answer(status);
        if (status === succeeded) this.#handlers.set(id, handler);
        if (id === commandInvoked) this.#readyForCommands();
      });
    },
    UnregisterEvent: (id: number, _target: string, answer: Answer): void => {
      this.#handlers.delete(id);
      later(() => answer(succeeded));
    },
  };

  /** `workbook.onSelectionChanged`, which is older than Excel's own events. */
  raiseSelectionChanged(): void {
    this.#handlers.get(selectionChanged)?.(selectionChanged, safeArray([]));
  }

  /**
   * Runs a function that the add-in associated with a ribbon button, once office.js is ready for it. Resolves when the
   * function calls `event.completed()`, rejects where there is no function of that name.
   */
  async invokeCommand(functionName: string): Promise<void> {
    await this.#commandsAreReady;
    const id = `command${++this.#lastCommand}`;
    const status = await new Promise<number>((resolve) => {
      this.#commands.set(id, resolve);
      const source = JSON.stringify({ source: { id: functionName } });
      this.#handlers.get(commandInvoked)?.(commandInvoked, safeArray([id, functionName, source]));
    });
    this.#commands.delete(id);
    if (status !== succeeded) throw new Error(`The add-in has no command ${functionName} (${status}).`);
  }

  #execute(id: number, params: readonly unknown[]): number | SafeArray {
    switch (id) {
      case commandCompleted:
        this.#commands.get(String(params[0]))?.(Number(params[1]));
        return safeArray([succeeded, null]);
      case openBrowserWindow:
        this.log({ level: "info", source: "common API", message: `The add-in opens ${String(params[1])}` });
        this.openUrl(String(params[1]));
        return safeArray([succeeded, null]);
      default:
        return this.#refuse(id);
    }
  }

  #refuse(id: number): number {
    const name = refusedNames[id] ?? `number ${id}`;
    this.log({
      level: "error",
      source: "common API",
      message: `This host doesn't support ${name} of the Common API.`,
    });
    return notSupported;
  }
}

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values };
}

/** The real host answers from another process. */
function later(action: () => void): void {
  setTimeout(action, 0);
}
