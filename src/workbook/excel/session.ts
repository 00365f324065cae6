import { heard } from "./silence";
import { translateError } from "./translateError";

/** One conversation with Excel: what is queued on `workbook` happens at the next `sync`. */
export interface Session {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  sync(): Promise<void>;
  /** Requests sent so far. */
  requests(): number;
}

/**
 * Runs `work` in a conversation with Excel, once no cell is being edited; it breaks off before its next request when
 * `signal` is aborted. Rejects with a `WorkbookError`.
 */
export async function inExcel<Result>(
  work: (session: Session) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(sessionOf(context, signal)));
  } catch (error) {
    throw translateError(error);
  }
}

function sessionOf(context: Excel.RequestContext, signal?: AbortSignal): Session {
  let requests = 0;
  return {
    workbook: context.workbook,
    application: context.workbook.application,
    requests: () => requests,
    sync: async () => {
      signal?.throwIfAborted();
      requests += 1;
      await heard(context.sync());
    },
  };
}
