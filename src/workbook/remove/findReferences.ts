import { quotedSheet, relativeAddress } from "../../sheets/blueprint/address";
import type { Session } from "../excel/session";
import { readFormatRules } from "../rules/readFormatRules";
import { readValidationRules } from "../rules/readValidationRules";
import type { RuleFormula } from "../rules/ruleFormulas";
import type { Survey } from "../survey/survey";
import { mentions } from "./mentions";
import { sheetsOfOthers } from "./otherSheets";
import type { OtherSheet } from "./otherSheets";
import { referentsOf } from "./planFootprint";
import type { PlanFootprint } from "./planFootprint";
import type { ReferencesToPlan, ReferringPlace } from "./planRemoval";
import { readOtherFormulas } from "./readOtherFormulas";
import { referringCharts } from "./referringCharts";
import { referringNames } from "./referringNames";

const shown = 20;

/** Cells whose validation is told apart only one by one are asked about, a few thousand a request, in no more than these. */
const validationRequests = 12;

/**
 * What refers to the plan from outside of it: people's own names, cells, conditional formats, validation and charts. The
 * number of requests doesn't grow with the workbook, but where the formulas alone pass 5 MB.
 */
export async function findReferences(
  session: Session,
  survey: Survey,
  footprint: PlanFootprint,
  used: readonly OtherSheet[],
): Promise<ReferencesToPlan> {
  const refers = mentions(referentsOf(footprint));
  const sheets = sheetsOfOthers(survey, footprint);
  const places: ReferringPlace[] = [];
  let total = 0;
  const found = (kind: ReferringPlace["kind"], where: string) => {
    total += 1;
    if (places.length < shown) places.push({ kind, where });
  };
  const foundRules = (kind: "format" | "validation", rules: readonly RuleFormula[]) => {
    const ruled = rules.filter(({ formula }) => refers(formula));
    const where = ruled.map(({ sheet, address }) => `${quotedSheet(sheet)}!${address}`);
    for (const place of new Set(where)) found(kind, place);
  };

  const names = await referringNames(session, sheets, refers);
  for (const name of [...footprint.foreignNames, ...names]) found("name", name);
  await readOtherFormulas(session, used, ({ sheet, row, column }, formula) => {
    if (refers(formula)) found("cell", `${quotedSheet(sheet)}!${relativeAddress(row, column)}`);
  });
  foundRules("format", await readFormatRules(session, sheets));
  const blocks = used.map(({ block }) => ({ used: block }));
  const validation = await readValidationRules(session, blocks, refers, validationRequests);
  foundRules("validation", validation.rules);
  const charts = await referringCharts(session, sheets, refers);
  for (const chart of charts ?? []) found("chart", chart);
  return {
    places,
    total,
    unseen: [
      ...(charts ? [] : (["chart"] as const)),
      ...(validation.isComplete ? [] : (["validation"] as const)),
    ],
  };
}
