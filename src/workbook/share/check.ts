import { inExcel } from "../excel/session";
import { dependentRules } from "./look/dependentRules";
import { examine, functionsIn, isDependent, isStuck } from "./look/examine";
import { partOf } from "./look/watch";
import { cellPlace, namePlace, rulePlace } from "./place";
import { sharePlan } from "./plan/sharePlan";
import type { Dependent, ShareWorkbook } from "./shareWorkbook";

export const check: ShareWorkbook["check"] = (progress = () => undefined, signal) =>
  inExcel(async (session) => {
    const watch = { signal, progress: (fraction: number) => progress({ phase: "reading", fraction }) };
    const site = await examine(session, partOf(watch, 0, 0.9));
    const { survey, names, cells, isOurs, notation } = site;
    const rules = await dependentRules(session, site);
    const dependents = cells.filter((cell) => isDependent(site, cell));
    const described = (place: Dependent["place"], formula: string): Dependent => ({
      place,
      formula: notation(formula),
      functions: functionsIn(formula),
    });
    return {
      dependents: [
        ...dependents.map((cell) => described(cellPlace(cell), cell.formula)),
        ...names.all.map((name) => described(namePlace(name), name.formula)),
        ...rules.map((rule) => described(rulePlace(rule), rule.formula)),
      ],
      stuck: cells
        .filter((cell) => isStuck(site, cell))
        .map((cell) => ({
          place: cellPlace(cell),
          formula: cell.localFormula,
          functions: functionsIn(cell.formula, isOurs),
        })),
      protectedSheets: survey.sheets
        .filter((sheet) => sheet.protected && dependents.some((cell) => cell.sheet === sheet.name))
        .map(({ name }) => name),
      kept: survey.kept ? survey.kept.cells.length + survey.kept.names.length : 0,
      preparedFor: survey.kept && (survey.kept.lambdas.length > 0 ? "excel2024" : "excel2016"),
      preview: (oldest) => sharePlan(site, rules, oldest, new Set()).preview,
    };
  });
