/** A change that is told of within this time is the one that was expected. */
const expectedWithinMs = 5_000;

type Change = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "source">;

const listeners = new Set<OwnChanges>();

/** Says that a cell is about to be written by us, so that it isn't taken for somebody else's change. */
export function expectOwnChange(sheetId: string, address: string): void {
  for (const listener of listeners) listener.expect(sheetId, address);
}

/** Tells our own writes from other changes, for one who listens to changes. */
export class OwnChanges {
  readonly #expected = new Map<string, number>();

  constructor() {
    listeners.add(this);
  }

  expect(sheetId: string, address: string): void {
    this.#expected.set(`${sheetId} ${address}`, Date.now() + expectedWithinMs);
  }

  /** Excel tells of each write once. */
  includes({ worksheetId, address, source }: Change): boolean {
    if (source === "Remote") return false;
    const change = `${worksheetId} ${address}`;
    const until = this.#expected.get(change);
    this.#expected.delete(change);
    return until !== undefined && Date.now() <= until;
  }

  close(): void {
    listeners.delete(this);
  }
}
