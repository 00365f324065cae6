import { HostObject } from "../../host/hostObject";
import { KeyedCollection } from "../keyedCollection";

/** What add-ins keep in the workbook, by key. */
export class SettingCollection extends KeyedCollection<Setting> {
  override readonly apiName = "Excel.SettingCollection";

  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  get items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  add(key: string, value: unknown): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }

  protected find(key: string): Setting | undefined {
    return this.settings.has(key) ? new Setting(this.settings, key) : undefined;
  }
}

class Setting extends HostObject {
  override readonly apiName = "Excel.Setting";

  constructor(
    private readonly settings: Map<string, unknown>,
    readonly key: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.key;
  }

  get value(): unknown {
    return this.settings.get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.settings.set(this.key, value);
  }

  delete(): void {
    this.settings.delete(this.key);
  }
}
