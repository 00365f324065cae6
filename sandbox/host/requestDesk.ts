import { CellEditing } from "./cellEditing";
import type { HostErrorCode } from "./hostError";
import type { HostLog } from "./hostLog";
import { interpret } from "./interpreter";
import { type Batch, type BatchError, type BatchResponse, delayForCellEditFlag } from "./protocol";
import { type HostRequest, type RequestRecord, describeRequest } from "./requestRecord";
import { RequestFaults } from "./requestFaults";
import type { ScopeParts } from "./requestScope";

/** Excel on the web refuses anything above 5 MB, each way. */
const payloadLimit = 5 * 1024 * 1024;

/** Takes in requests, holds them to Excel's limits, keeps a record of them. */
export class RequestDesk {
  readonly faults = new RequestFaults();
  readonly cellEditing = new CellEditing();
  readonly records: RequestRecord[] = [];
  readonly observers = new Set<(record: RequestRecord) => void>();

  /** One request at a time, in the order they came; but answers of custom functions, which others may be waiting for. */
  #queue = Promise.resolve();

  /** @param calculated Resolves when nothing is left to calculate. */
  constructor(
    private readonly calculated: () => Promise<void>,
    private readonly log: HostLog,
  ) {}

  /** @param reply Is given the body of the response, JSON. */
  take(window: string, batch: Batch, flags: number, parts: ScopeParts, reply: (body: string) => void): void {
    const request = describeRequest(window, batch, utf8Bytes(JSON.stringify(batch)));
    const process = (): void => {
      const before = request.answersCells ? Promise.resolve() : this.#queue;
      const done = before.then(() => this.#process(request, batch, parts, reply));
      if (!request.answersCells) this.#queue = done;
    };
    if (this.cellEditing.active && (flags & delayForCellEditFlag) !== 0) this.cellEditing.whenDone(process);
    else process();
  }

  async #process(
    request: HostRequest,
    batch: Batch,
    parts: ScopeParts,
    reply: (body: string) => void,
  ): Promise<void> {
    const { window } = request;
    const start = performance.now();
    const answer = await this.#answer(request, batch, parts);
    if (answer === undefined) {
      this.log({ level: "warning", source: "requests", message: `${window}: never answered, as ordered` });
      return;
    }
    const { response, body } = answer;
    const error = response.Error;
    if (error !== undefined)
      this.log({ level: "warning", source: "requests", message: describeError(window, error) });
    this.#record({
      ...request,
      responseBytes: utf8Bytes(body),
      milliseconds: performance.now() - start,
      ...(error === undefined ? {} : { error }),
    });
    reply(body);
  }

  /** Undefined: there will be no answer. */
  async #answer(
    request: HostRequest,
    batch: Batch,
    parts: ScopeParts,
  ): Promise<{ response: BatchResponse; body: string } | undefined> {
    const refused = this.#refusal(request);
    const trouble = refused ? undefined : this.faults.take(request);
    if (trouble === "unanswered") return undefined;
    const response = refused ?? (await interpret(batch, parts, this.calculated, trouble));
    const body = JSON.stringify(response);
    if (utf8Bytes(body) <= payloadLimit) return { response, body };
    const tooLarge = refusal(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
    return { response: tooLarge, body: JSON.stringify(tooLarge) };
  }

  #refusal(request: HostRequest): BatchResponse | undefined {
    if (request.bytes > payloadLimit) {
      return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    if (this.cellEditing.active && !request.housekeeping) {
      return refusal(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Exit it and try again.",
      );
    }
    return undefined;
  }

  #record(record: RequestRecord): void {
    this.records.push(record);
    for (const observe of this.observers) observe(record);
  }
}

function refusal(code: HostErrorCode, message: string): BatchResponse {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message } };
}

function describeError(window: string, error: BatchError): string {
  const where = error.Location === undefined || error.Location === "" ? "" : ` at ${error.Location}`;
  return `${window}: ${error.Code}${where}: ${error.Message}`;
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
