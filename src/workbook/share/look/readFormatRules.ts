import type { Session } from "../../excel/session";
import { formulasIn, type RuleFormula } from "./ruleFormulas";
import type { SharedSheet } from "./shareSurvey";

/** The formulas of all conditional formats, in two requests. */
export async function readFormatRules(
  session: Session,
  sheets: readonly SharedSheet[],
): Promise<readonly RuleFormula[]> {
  const looked = sheets.map(({ name }) => ({
    sheet: name,
    formats: session.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/type"),
  }));
  await session.sync();

  const ruled = looked.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) => {
      const rule = ruleOf(format);
      return rule ? [{ sheet, range: format.getRange().load("address"), rule }] : [];
    }),
  );
  if (ruled.length > 0) await session.sync();
  return ruled.flatMap(({ sheet, range, rule }) =>
    formulasIn(rule()).map((formula) => ({ sheet, address: withoutSheet(range.address), formula })),
  );
}

/** Asks for the part of a conditional format that can hold formulas. */
function ruleOf(format: Excel.ConditionalFormat): (() => unknown) | undefined {
  switch (format.type) {
    case "Custom": {
      const rule = format.custom.rule.load("formula");
      return () => rule.formula;
    }
    case "CellValue": {
      const part = format.cellValue.load("rule");
      return () => part.rule;
    }
    case "ContainsText": {
      const part = format.textComparison.load("rule");
      return () => part.rule;
    }
    case "DataBar": {
      const part = format.dataBar.load("lowerBoundRule,upperBoundRule");
      return () => [part.lowerBoundRule, part.upperBoundRule];
    }
    case "ColorScale": {
      const part = format.colorScale.load("criteria");
      return () => part.criteria;
    }
    case "IconSet": {
      const part = format.iconSet.load("criteria");
      return () => part.criteria;
    }
    default:
      return undefined;
  }
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
