import type { EngineEvent, EngineListener } from "./engineEvent";

/** Hands events on to whoever listens. */
export class EventHub {
  private readonly listeners = new Set<EngineListener>();

  readonly listen = (listener: EngineListener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly emit = (event: EngineEvent): void => {
    for (const listener of this.listeners) {
      listener(event);
    }
  };
}
