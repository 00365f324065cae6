import type { Session } from "../excel/session";
import { formulasIn, type RuleFormula } from "./ruleFormulas";

/** The formulas of all conditional formats, in two requests. */
export async function readFormatRules(
  session: Session,
  sheets: readonly { readonly name: string }[],
): Promise<readonly RuleFormula[]> {
  const looked = sheets.map(({ name }) => ({
    sheet: name,
    formats: session.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/type"),
  }));
  await session.sync();

  const ruled = looked.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) => {
      const rule = askers[format.type]?.(format);
      return rule ? [{ sheet, range: format.getRange().load("address"), rule }] : [];
    }),
  );
  if (ruled.length > 0) await session.sync();
  return ruled.flatMap(({ sheet, range, rule }) =>
    formulasIn(rule()).map((formula) => ({ sheet, address: withoutSheet(range.address), formula })),
  );
}

/** Asks for the part of a conditional format that can hold formulas. */
const askers: Partial<Record<string, (format: Excel.ConditionalFormat) => () => unknown>> = {
  Custom: ({ custom: { rule } }) => {
    rule.load("formula");
    return () => rule.formula;
  },
  CellValue: ({ cellValue }) => {
    cellValue.load("rule");
    return () => cellValue.rule;
  },
  ContainsText: ({ textComparison }) => {
    textComparison.load("rule");
    return () => textComparison.rule;
  },
  DataBar: ({ dataBar }) => {
    dataBar.load("lowerBoundRule,upperBoundRule");
    return () => [dataBar.lowerBoundRule, dataBar.upperBoundRule];
  },
  ColorScale: ({ colorScale }) => {
    colorScale.load("criteria");
    return () => colorScale.criteria;
  },
  IconSet: ({ iconSet }) => {
    iconSet.load("criteria");
    return () => iconSet.criteria;
  },
};

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
