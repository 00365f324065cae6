import { blockAddress } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import type { ShareSurvey } from "./shareSurvey";

/** A formula of a rule: conditional formatting or validation. */
export interface RuleFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * The formulas of all rules, in two requests. Validation that differs within a column of the used cells isn't shown by
 * the API, and so isn't here.
 */
export async function readRules(session: Session, { sheets }: ShareSurvey): Promise<readonly RuleFormula[]> {
  const looked = sheets.flatMap(({ name, used }) => {
    if (!used) return [];
    const sheet = session.workbook.worksheets.getItem(name);
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    const columns = Array.from({ length: used.columns }, (_, i) => {
      const address = blockAddress({ ...used, column: used.column + i, columns: 1 });
      const validation = sheet.getRange(address).dataValidation;
      validation.load("rule");
      return { address, validation };
    });
    return [{ name, formats, columns }];
  });
  await session.sync();

  const ruled = looked.flatMap(({ name, formats }) =>
    formats.items.flatMap((format) => {
      const rule = ruleOf(format);
      if (!rule) return [];
      const range = format.getRange();
      range.load("address");
      return [{ name, range, rule }];
    }),
  );
  if (ruled.length > 0) await session.sync();
  return [
    ...ruled.flatMap(({ name, range, rule }) =>
      formulasIn(rule()).map((formula) => ({ sheet: name, address: withoutSheet(range.address), formula })),
    ),
    ...looked.flatMap(({ name, columns }) =>
      columns.flatMap(({ address, validation }) =>
        formulasIn(validation.rule).map((formula) => ({ sheet: name, address, formula })),
      ),
    ),
  ];
}

/** Asks for the part of a conditional format that can hold formulas. */
function ruleOf(format: Excel.ConditionalFormat): (() => unknown) | undefined {
  if (format.type === "Custom") {
    const { rule } = format.custom;
    rule.load("formula");
    return () => rule.formula;
  }
  if (format.type !== "CellValue") return undefined;
  const { cellValue } = format;
  cellValue.load("rule");
  return () => cellValue.rule;
}

/** Every formula in a rule, however deep. */
function formulasIn(rule: unknown): readonly string[] {
  if (typeof rule === "string") return rule.startsWith("=") ? [rule] : [];
  if (typeof rule !== "object" || rule === null) return [];
  return Object.values(rule).flatMap(formulasIn);
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
