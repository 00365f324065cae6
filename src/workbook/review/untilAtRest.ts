import { WorkbookError } from "../workbookError";

/** How often a row is looked for again that has moved between being found and being written. */
const attempts = 3;

/** Tries to write until the row has stood still. */
export async function untilAtRest<Outcome>(
  key: string,
  attempt: () => Promise<Outcome | "moved">,
): Promise<Outcome> {
  for (let tried = 0; tried < attempts; tried++) {
    const outcome = await attempt();
    if (outcome !== "moved") return outcome;
  }
  throw new WorkbookError("unexpected", {}, `The row of ${key} moves while it is being written.`);
}
