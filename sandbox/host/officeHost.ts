import { CalculationWait } from "./calculationWait";
import { clientServices } from "./clientServices";
import { DocumentSettings } from "./documentSettings";
import type { HostErrorCode } from "./hostError";
import type { HostEventOptions, HostEventSink } from "./hostEvents";
import type { HostLog } from "./hostLog";
import type { HostObject } from "./hostObject";
import { HostWindow } from "./hostWindow";
import { ObjectMembers } from "./objectMembers";
import { type OfficeTheme, hostInfo, officeContext } from "./officeContext";
import { RequestDesk } from "./requestDesk";
import type { FaultDuration, FaultOptions, RequestChoice } from "./requestFaults";
import type { RequestRecord } from "./requestRecord";
import type { SupportedSets } from "./requirementSets";

export interface OfficeHostOptions {
  /** The workbook: what `context.workbook` stands for. */
  readonly root: HostObject;
  /** Resolves when all changes so far are calculated; awaited before cells are read. */
  readonly settled?: () => Promise<void>;
  /** When the custom function was called that the calculation has been waiting for the longest, as `Date.now()`. */
  readonly unansweredSince?: () => number | undefined;
  /** Sets in addition to, or other versions than, those of {@link defaultSupports}. */
  readonly supports?: SupportedSets;
  /** Of menus and messages; {@link defaultLanguage} unless told. */
  readonly language?: string;
  /** Of numbers and dates in cells; {@link defaultLanguage} unless told. */
  readonly dataLanguage?: string;
  readonly documentUrl?: string;
  /** Asked whenever an add-in reads `Office.context.officeTheme`. */
  readonly theme?: () => OfficeTheme;
  /** What `Office.context.ui.openBrowserWindow` does. */
  readonly openUrl?: (url: string) => void;
  readonly log?: HostLog;
}

interface AttachOptions {
  /** For the log and the records of requests. */
  readonly name: string;
  /** Top-level objects that this window's client makes by type name. */
  readonly services?: ReadonlyMap<string, HostObject>;
  /**
   * Who sits at this window, where it isn't whoever sits at the grid: what one person does, the windows of the others
   * hear of as a remote change, as in a workbook that is edited together.
   */
  readonly person?: string;
}

/** What an add-in may rely on unless the host is told otherwise. */
export const defaultSupports: SupportedSets = {
  ExcelApi: "1.9",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
  OpenBrowserWindowApi: "1.1",
};

export const defaultLanguage = "en-US";

const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#ffffff",
  controlForegroundColor: "#242424",
};

/**
 * Excel's side of Office.js: answers the genuine, unmodified client in any number of windows. `attach` a window before
 * it loads office.js, and everything it asks is read off the object model under `root`.
 */
export class OfficeHost implements HostEventSink {
  readonly settings = new DocumentSettings();
  readonly #desk: RequestDesk;
  readonly #members: ObjectMembers;
  readonly #windows = new Set<HostWindow>();
  readonly #log: HostLog;
  /** Who does what is being done; empty: whoever sits at the grid. */
  #person = "";

  constructor(private readonly options: OfficeHostOptions) {
    this.#log = options.log ?? (() => undefined);
    const { settled = () => Promise.resolve(), unansweredSince = () => undefined } = options;
    const calculation = new CalculationWait(settled, unansweredSince, this.#log);
    this.#desk = new RequestDesk(() => calculation.over(), this.#log);
    this.#members = new ObjectMembers(this.supports, this.#log);
  }

  get supports(): SupportedSets {
    return { ...defaultSupports, ...this.options.supports };
  }

  /** Every request so far, in order. */
  get requests(): readonly RequestRecord[] {
    return this.#desk.records;
  }

  /** Calls back after each request; the result stops it. */
  onRequest(observe: (record: RequestRecord) => void): () => void {
    this.#desk.observers.add(observe);
    return () => this.#desk.observers.delete(observe);
  }

  /** Makes a coming request fail, before it begins or after some of its actions. */
  failNextRequest(choice: RequestChoice, code: HostErrorCode, options: FaultOptions = {}): void {
    this.#desk.faults.order(choice, code, options);
  }

  /** Leaves a coming request without any answer, as a host that hangs. */
  ignoreNextRequest(choice: RequestChoice, options: FaultDuration = {}): void {
    this.#desk.faults.orderSilence(choice, options);
  }

  /** Takes back all failures that were ordered and haven't happened. */
  withdrawFaults(): void {
    this.#desk.faults.withdraw();
  }

  /** Somebody begins to type in a cell: requests are refused or wait, as they asked, until {@link endCellEdit}. */
  beginCellEdit(): void {
    this.#desk.cellEditing.begin();
  }

  endCellEdit(): void {
    this.#desk.cellEditing.end();
  }

  /** Puts the host on a window, an iframe's or jsdom's, that hasn't loaded office.js yet. */
  attach(target: object, { name, services = new Map(), person = "" }: AttachOptions): HostWindow {
    const window = new HostWindow({
      name,
      services: new Map([...clientServices(), ...services]),
      root: this.options.root,
      members: this.#members,
      desk: this.#desk,
      person,
      acting: (action) => this.actAs(person, action),
      openUrl: this.options.openUrl ?? (() => undefined),
      log: this.#log,
    });
    define(target, "external", this.#external(window));
    define(target, "_richApiNativeBridge", window.bridge);
    this.#windows.add(window);
    return window;
  }

  detach(window: HostWindow): void {
    window.close();
    this.#windows.delete(window);
  }

  /** Does something as if somebody else did it. */
  actAs<Result>(person: string, action: () => Result): Result {
    const before = this.#person;
    this.#person = person;
    try {
      return action();
    } finally {
      this.#person = before;
    }
  }

  get person(): string {
    return this.#person;
  }

  raise(target: HostObject, event: string, args: object, options: HostEventOptions = {}): void {
    for (const window of this.#windows) {
      if (isOnesOwn(event) && window.person !== this.#person) continue;
      const remote = options.remote === true || window.person !== this.#person;
      window.raise(target, event, remote ? { ...args, triggerSource: undefined } : args, {
        ...options,
        remote,
      });
    }
  }

  #external(window: HostWindow): object {
    const {
      language = defaultLanguage,
      dataLanguage = defaultLanguage,
      documentUrl = "",
      theme = () => lightTheme,
    } = this.options;
    const surroundings = { supports: this.supports, language, dataLanguage, documentUrl, theme };
    return {
      GetHostInfo: () => hostInfo(language),
      GetContext: () => officeContext(surroundings, this.settings),
      GetLoggingAllowed: () => false,
      ...window.commonApi.bridge,
    };
  }
}

/** What somebody looks at is nobody else's business. */
function isOnesOwn(event: string): boolean {
  return event === "onSelectionChanged" || event === "onActivated" || event === "onDeactivated";
}

/** In Chromium `external` is a getter that has to be redefined. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
