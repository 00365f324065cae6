import { ICommandService, IUniverInstanceService, type Univer, UniverInstanceType } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../../../engine/area";
import type { AreaRule } from "../../../engine/areaRules";
import type { Engine } from "../../../engine/engine";
import type { RuleContent } from "../../../engine/workbookParts";
import { univerHighlight } from "./univerHighlight";
import { univerValidation } from "./univerValidation";

type Rule = AreaRule<RuleContent>;

interface Kind {
  readonly rules: (engine: Engine) => readonly Rule[];
  /** The mutation that shows a rule, and its parameters; undefined where the grid can't show it. */
  readonly add: (rule: Rule) => readonly [string, object] | undefined;
  readonly remove: (id: string) => readonly [string, object];
}

const kinds: Readonly<Record<"validations" | "conditionalFormats", Kind>> = {
  validations: {
    rules: ({ parts }) => parts.validations.all,
    add: ({ id, areas, content }) => [
      "data-validation.mutation.addRule",
      { rule: { ...univerValidation(content), uid: id, ranges: areas.map(rangeOf) } },
    ],
    remove: (id) => ["data-validation.mutation.removeRule", { ruleId: id }],
  },
  conditionalFormats: {
    // The grid puts the last one on top, Excel the first.
    rules: ({ parts }) => [...parts.conditionalFormats.all].reverse(),
    add: ({ id, areas, content }) => {
      const rule = univerHighlight(content);
      const stopIfTrue = content["stopIfTrue"] === true;
      return (
        rule && [
          "sheet.mutation.add-conditional-rule",
          { rule: { cfId: id, ranges: areas.map(rangeOf), stopIfTrue, rule } },
        ]
      );
    },
    remove: (id) => ["sheet.mutation.delete-conditional-rule", { cfId: id }],
  },
};

/** Shows the workbook's validations and conditional formats in the grid, which knows nothing of them by itself. */
export function showRules(univer: Univer, engine: Engine): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId();
  const run = (sheetId: string, [id, params]: readonly [string, object]) =>
    commands.syncExecuteCommand(id, { unitId, subUnitId: sheetId, ...params });

  for (const [name, kind] of Object.entries(kinds)) {
    let shown: readonly Rule[] = [];
    const show = () => {
      const sheets = new Set(engine.sheets.map(({ id }) => id));
      for (const { id, sheetId } of shown) if (sheets.has(sheetId)) run(sheetId, kind.remove(id));
      shown = kind.rules(engine).filter((rule) => {
        const added = kind.add(rule);
        if (added) run(rule.sheetId, added);
        return added !== undefined;
      });
    };
    let due = false;
    engine.listen((event) => {
      if (event.kind !== "rulesChanged" || event.rules !== name || due) return;
      due = true;
      // Once for all that a request changes, and after the grid has moved its own for inserted rows.
      setTimeout(() => {
        due = false;
        show();
      }, 0);
    });
  }
}

const rangeOf = (area: Area) => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});
