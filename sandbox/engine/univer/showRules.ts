import type { AreaRule } from "../areaRules";
import type { RuleContent } from "../workbookParts";
import type { UniverBook } from "./univerBook";
import { rangeOf } from "./univerBook";

type Rule = AreaRule<RuleContent>;

/** How rules of one kind are told to Univer. */
export interface RuleDisplay {
  readonly addCommand: string;
  readonly removeCommand: string;
  /** Parameters that remove the rule of that id. */
  removal(id: string): object;
  /** The rule in Univer's words; undefined for what it can't show. */
  rule(rule: Rule, ranges: readonly object[]): object | undefined;
}

/** Keeps what Univer shows the same as the workbook's rules, where it has the plugin for them. */
export class ShownRules {
  private shown: readonly Rule[] = [];
  private awaited = false;

  constructor(
    private readonly book: UniverBook,
    private readonly display: RuleDisplay,
  ) {}

  /** Many changes of one request are shown at once. */
  update(rules: () => readonly Rule[]): void {
    if (!this.awaited && this.book.commands.hasCommand(this.display.addCommand)) {
      this.awaited = true;
      queueMicrotask(() => {
        this.awaited = false;
        this.show(rules());
      });
    }
  }

  private show(rules: readonly Rule[]): void {
    const { addCommand, removeCommand, removal } = this.display;
    for (const rule of this.shown.filter((old) => !rules.includes(old))) {
      if (this.book.workbook.getSheetBySheetId(rule.sheetId)) {
        this.book.run(removeCommand, { subUnitId: rule.sheetId, ...removal(rule.id) });
      }
    }
    for (const rule of rules.filter((other) => !this.shown.includes(other))) {
      const shown = this.display.rule(rule, rule.areas.map(rangeOf));
      if (shown) {
        this.book.run(addCommand, { subUnitId: rule.sheetId, rule: shown });
      }
    }
    this.shown = rules;
  }
}
