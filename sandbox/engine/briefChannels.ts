import { MessageChannel } from "node:worker_threads";

/**
 * Univer opens a channel each time it takes a breath in a long calculation, and leaves it open where the calculation is
 * stopped for another one. In Node an open channel keeps the process; this one does until its message has come.
 */
class BriefChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.once("message", () => this.port1.unref());
  }
}

/** Has Univer take such channels. */
export function openBriefChannels(): void {
  Object.assign(globalThis, { MessageChannel: BriefChannel });
}
