import { HostError } from "../host/hostError";
import type { HostObject } from "../host/hostObject";
import { HostCollection } from "../host/hostObject";

/** What Excel's collections have in common: items by key, by place, and their number. */
export abstract class KeyedCollection<Item extends HostObject> extends HostCollection<Item> {
  protected abstract find(key: string): Item | undefined;

  getItem(key: string): Item {
    const item = this.find(String(key));
    if (!item) {
      throw new HostError(
        "ItemNotFound",
        `${this.apiName.replace("Excel.", "")} has no item ${String(key)}.`,
      );
    }
    return item;
  }

  getItemOrNullObject(key: string): Item | null {
    return this.find(String(key)) ?? null;
  }

  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) {
      throw new HostError("InvalidArgument", `There is no item ${index}.`);
    }
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}
