import { HostObject } from "../../host/hostObject";
import { KeyedCollection } from "../keyedCollection";

/** Texts kept with a sheet, by key. */
export class WorksheetCustomPropertyCollection extends KeyedCollection<WorksheetCustomProperty> {
  override readonly apiName = "Excel.WorksheetCustomPropertyCollection";

  constructor(private readonly properties: Map<string, string>) {
    super();
  }

  get items(): readonly WorksheetCustomProperty[] {
    return [...this.properties.keys()].map((key) => new WorksheetCustomProperty(this.properties, key));
  }

  add(key: string, value: string): WorksheetCustomProperty {
    const known = this.find(key)?.key ?? key;
    this.properties.set(known, String(value));
    return new WorksheetCustomProperty(this.properties, known);
  }

  protected find(key: string): WorksheetCustomProperty | undefined {
    return this.items.find((item) => item.key.toLowerCase() === key.toLowerCase());
  }
}

class WorksheetCustomProperty extends HostObject {
  override readonly apiName = "Excel.WorksheetCustomProperty";

  constructor(
    private readonly properties: Map<string, string>,
    readonly key: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.key;
  }

  get value(): string {
    return this.properties.get(this.key) ?? "";
  }

  set value(value: string) {
    this.properties.set(this.key, String(value));
  }

  delete(): void {
    this.properties.delete(this.key);
  }
}
