import type { Area } from "./area";
import { intersection, sameArea } from "./area";
import type { StructuralEdit } from "./structuralEdit";
import { shiftArea } from "./structuralEdit";

/** Something said about areas of a sheet: a validation, a conditional format. */
export interface AreaRule<Content> {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly content: Content;
}

/** Rules of one kind in the order in which they were made; they move with the cells. */
export class AreaRules<Content> {
  private rules: readonly AreaRule<Content>[] = [];
  private made = 0;

  constructor(
    private readonly prefix: string,
    private readonly changed: () => void,
  ) {}

  get all(): readonly AreaRule<Content>[] {
    return this.rules;
  }

  touching(sheetId: string, area: Area): readonly AreaRule<Content>[] {
    return this.rules.filter(
      (rule) => rule.sheetId === sheetId && rule.areas.some((own) => intersection(own, area)),
    );
  }

  find(id: string): AreaRule<Content> | undefined {
    return this.rules.find((rule) => rule.id === id);
  }

  add(sheetId: string, areas: readonly Area[], content: Content): AreaRule<Content> {
    const rule = { id: `${this.prefix}${++this.made}`, sheetId, areas, content };
    this.replace([...this.rules, rule]);
    return rule;
  }

  update(id: string, patch: Partial<Pick<AreaRule<Content>, "areas" | "content">>): void {
    this.replace(this.rules.map((rule) => (rule.id === id ? { ...rule, ...patch } : rule)));
  }

  remove(id: string): void {
    this.replace(this.rules.filter((rule) => rule.id !== id));
  }

  /** Puts a rule at another place among those of its sheet, 0 being the first. */
  reorder(id: string, position: number): void {
    const rule = this.find(id);
    if (rule) {
      const own = this.rules.filter((other) => other.sheetId === rule.sheetId && other.id !== id);
      own.splice(position, 0, rule);
      this.replace([...this.rules.filter((other) => other.sheetId !== rule.sheetId), ...own]);
    }
  }

  /** Takes the area out of every rule; a rule without an area left is gone. */
  clear(sheetId: string, area: Area): void {
    if (this.touching(sheetId, area).length > 0) {
      this.replace(
        this.rules.flatMap((rule) =>
          rule.sheetId === sheetId
            ? withAreas(
                rule,
                rule.areas.flatMap((own) => subtract(own, area)),
              )
            : [rule],
        ),
      );
    }
  }

  apply(edit: StructuralEdit): void {
    const shifted = this.rules.flatMap((rule) =>
      rule.sheetId === edit.sheetId
        ? withAreas(
            rule,
            rule.areas.flatMap((area) => shiftArea(area, edit) ?? []),
          )
        : [rule],
    );
    if (shifted.length !== this.rules.length || shifted.some((rule, i) => rule !== this.rules[i])) {
      this.replace(shifted);
    }
  }

  /** Puts what `change` makes of each content in its place; the same one changes nothing. */
  rewrite(change: (content: Content, sheetId: string) => Content): void {
    const rewritten = this.rules.map((rule) => {
      const content = change(rule.content, rule.sheetId);
      return content === rule.content ? rule : { ...rule, content };
    });
    if (rewritten.some((rule, i) => rule !== this.rules[i])) {
      this.replace(rewritten);
    }
  }

  dropSheet(sheetId: string): void {
    if (this.rules.some((rule) => rule.sheetId === sheetId)) {
      this.replace(this.rules.filter((rule) => rule.sheetId !== sheetId));
    }
  }

  private replace(rules: readonly AreaRule<Content>[]): void {
    this.rules = rules;
    this.changed();
  }
}

function withAreas<Content>(rule: AreaRule<Content>, areas: readonly Area[]): AreaRule<Content>[] {
  const same =
    areas.length === rule.areas.length && areas.every((area, i) => sameArea(area, rule.areas[i] ?? area));
  return areas.length === 0 ? [] : [same ? rule : { ...rule, areas }];
}

/** What is left of an area: up to four rectangles around the hole. */
function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) {
    return [area];
  }
  const above = { ...area, rows: cut.row - area.row };
  const below = { ...area, row: cut.row + cut.rows, rows: area.row + area.rows - cut.row - cut.rows };
  const left = { ...cut, column: area.column, columns: cut.column - area.column };
  const right = {
    ...cut,
    column: cut.column + cut.columns,
    columns: area.column + area.columns - cut.column - cut.columns,
  };
  return [above, left, right, below].filter((part) => part.rows > 0 && part.columns > 0);
}
