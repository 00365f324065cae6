import { inExcel } from "../excel/session";
import { blockAddress } from "../excel/cellAddress";
import { callsUs } from "./look/dependentNames";
import { examine, functionsIn, isDependent, isStuck } from "./look/examine";
import { readRules } from "./look/readRules";
import type { FormulaCell } from "./look/readFormulas";
import type { SharedName } from "./look/shareSurvey";
import type { Dependent, Place, ShareWorkbook } from "./shareWorkbook";

export const check: ShareWorkbook["check"] = () =>
  inExcel(async (session) => {
    const site = await examine(session);
    const { survey, names, cells, isOurs } = site;
    const rules = await readRules(session, survey);
    const dependents = cells.filter((cell) => isDependent(site, cell));
    return {
      dependents: [
        ...dependents.map((cell): Dependent => ({
          place: cellPlace(cell),
          formula: cell.formula,
          functions: functionsIn(cell.formula),
        })),
        ...names.all.map((name): Dependent => ({
          place: namePlace(name),
          formula: name.formula,
          functions: functionsIn(name.formula),
        })),
        ...rules
          .filter(({ formula, sheet }) => callsUs(formula) || names.usedIn(formula, sheet).length > 0)
          .map(({ sheet, address, formula }): Dependent => ({
            place: { kind: "rule", sheet, address },
            formula,
            functions: functionsIn(formula),
          })),
      ],
      stuck: cells
        .filter((cell) => isStuck(site, cell))
        .map((cell) => ({
          place: cellPlace(cell),
          formula: cell.formula,
          functions: functionsIn(cell.formula, isOurs),
        })),
      protectedSheets: survey.sheets
        .filter((sheet) => sheet.protected && dependents.some((cell) => cell.sheet === sheet.name))
        .map(({ name }) => name),
      kept: survey.kept ? survey.kept.cells.length + survey.kept.names.length : 0,
    };
  });

export function cellPlace({ sheet, row, column }: Pick<FormulaCell, "sheet" | "row" | "column">): Place {
  return { kind: "cell", sheet, address: blockAddress({ row, column, rows: 1, columns: 1 }) };
}

export function namePlace({ name, sheet }: Pick<SharedName, "name" | "sheet">): Place {
  return { kind: "name", name, sheet };
}
