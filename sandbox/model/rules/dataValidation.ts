import { formatAddress } from "../../engine/address";
import type { AreaRule } from "../../engine/areaRules";
import type { RuleContent } from "../../engine/workbookParts";
import { contains } from "../../engine/area";
import { HostError } from "../../host/hostError";
import { sheetInfo } from "../book";
import { CellsObject } from "../cellsObject";
import { guardSheet } from "../guard";

const kinds: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const noPrompt = { message: "", showPrompt: true, title: "" };

/** What may be typed into the cells of a range. */
export class DataValidation extends CellsObject {
  override readonly apiName = "Excel.DataValidation";

  /** The rule in Excel's words: `{ list: { inCellDropDown, source } }`; null where the cells differ. */
  get rule(): unknown {
    const content = this.content();
    return content && (content["rule"] ?? {});
  }

  set rule(rule: Readonly<Record<string, unknown>>) {
    const kind = Object.keys(rule).find((name) => kinds[name] !== undefined && rule[name] !== undefined);
    if (kind === undefined) {
      throw new HostError("InvalidArgument", "A validation rule names one kind of rule.");
    }
    const details = rule[kind] as Readonly<Record<string, unknown>>;
    this.change({ rule: { [kind]: this.plainRule(kind, details) } });
  }

  get type(): string {
    const content = this.content();
    if (content === null) {
      return "Inconsistent";
    }
    const [kind = ""] = Object.keys((content["rule"] as object | undefined) ?? {});
    return kinds[kind] ?? "None";
  }

  get errorAlert(): unknown {
    const content = this.content();
    return content && (content["errorAlert"] ?? noAlert);
  }

  set errorAlert(alert: Readonly<Record<string, unknown>>) {
    this.change({ errorAlert: { ...noAlert, ...alert } });
  }

  get prompt(): unknown {
    const content = this.content();
    return content && (content["prompt"] ?? noPrompt);
  }

  set prompt(prompt: Readonly<Record<string, unknown>>) {
    this.change({ prompt: { ...noPrompt, ...prompt } });
  }

  get ignoreBlanks(): unknown {
    const content = this.content();
    return content && (content["ignoreBlanks"] ?? true);
  }

  set ignoreBlanks(ignore: boolean) {
    this.change({ ignoreBlanks: ignore });
  }

  clear(): void {
    guardSheet(this.book, this.sheetId);
    this.book.engine.parts.validations.clear(this.sheetId, this.area);
  }

  /** Ranges among the details become addresses; a list joined into one text is held to Excel's limit. */
  private plainRule(
    kind: string,
    details: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    const plain = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        value instanceof CellsObject
          ? `=${formatAddress(sheetInfo(this.book, value.sheetId).name, value.area, true)}`
          : value,
      ]),
    );
    const { source } = plain;
    if (kind === "list" && (typeof source !== "string" || (!source.startsWith("=") && source.length > 255))) {
      throw new HostError(
        "InvalidArgument",
        "The source of a list is a range, a formula, or at most 255 characters.",
      );
    }
    return plain;
  }

  private touching(): readonly AreaRule<RuleContent>[] {
    return this.book.engine.parts.validations.touching(this.sheetId, this.area);
  }

  /** What holds for all cells; null where they differ. */
  private content(): RuleContent | null {
    const rules = this.touching();
    const [rule] = rules;
    if (!rule) {
      return {};
    }
    return rules.length === 1 && rule.areas.some((area) => contains(area, this.area)) ? rule.content : null;
  }

  private change(patch: RuleContent): void {
    guardSheet(this.book, this.sheetId);
    const { validations } = this.book.engine.parts;
    const [rule, more] = this.touching();
    const [area] = rule?.areas ?? [];
    if (
      rule &&
      !more &&
      rule.areas.length === 1 &&
      area &&
      contains(this.area, area) &&
      contains(area, this.area)
    ) {
      validations.update(rule.id, { content: { ...rule.content, ...patch } });
      return;
    }
    const content = { ...this.content(), ...patch };
    validations.clear(this.sheetId, this.area);
    validations.add(this.sheetId, [this.area], content);
  }
}
