/** More than any answer or event takes from one end to the other. */
const TURNS = 20;

/** Lets everything arrive that is under way in this process: by turns of its clock, so that a busy machine changes nothing. */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
