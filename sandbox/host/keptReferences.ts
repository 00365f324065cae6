import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that an add-in keeps beyond one request (`_KeepReference`, tracked objects), until it lets go of them. */
export class KeptReferences {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  get count(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `ref${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  peek(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  find(id: string): HostObject {
    const object = this.peek(id);
    if (object === undefined) {
      throw new HostError(
        "InvalidReference",
        "The object is no longer kept: it was released, or never tracked.",
      );
    }
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    this.#objects.delete(id);
    if (object !== undefined) this.#ids.delete(object);
  }

  removeAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }
}
