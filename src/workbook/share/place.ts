import { blockAddress } from "../excel/cellAddress";
import type { RuleFormula } from "../rules/ruleFormulas";
import type { SharedName } from "./look/shareSurvey";
import type { Spot } from "./look/spot";
import type { Place } from "./shareWorkbook";

export function cellPlace({ sheet, row, column }: Spot): Place {
  return { kind: "cell", sheet, address: blockAddress({ row, column, rows: 1, columns: 1 }) };
}

export function namePlace({ name, sheet }: Pick<SharedName, "name" | "sheet">): Place {
  return { kind: "name", name, sheet };
}

export function rulePlace({ sheet, address }: Pick<RuleFormula, "sheet" | "address">): Place {
  return { kind: "rule", sheet, address };
}
