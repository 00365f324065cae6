/** Whether somebody is typing in a cell: Excel then refuses requests, or lets those wait that asked to. */
export class CellEditing {
  #active = false;
  #waiting: (() => void)[] = [];

  get active(): boolean {
    return this.#active;
  }

  begin(): void {
    this.#active = true;
  }

  /** Ends editing and lets the requests through that have been waiting. */
  end(): void {
    this.#active = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  whenDone(go: () => void): void {
    this.#waiting.push(go);
  }
}
