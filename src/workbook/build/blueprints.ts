import { accountOwners } from "../../planning/plan/accountOwners";
import { industriesOf } from "../../planning/plan/industryOutlook";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import type { PlanData } from "../../sheets/planData";
import { planSheet } from "../../sheets/planSheets";
import { tableReference } from "../../sheets/references";
import { sheetRoles } from "../../sheets/sheetRole";
import type { SheetRole } from "../../sheets/sheetRole";
import { wordsOf } from "../../sheets/words/wordsOf";
import { freeName } from "../excel/freeName";
import type { Block } from "../excel/cellAddress";
import type { BuildRequest } from "../planWorkbook";
import { namedBlocks } from "../survey/planParts";
import { translateCriteria } from "../translate/criteria";
import { findSheetName } from "../translate/sheetNames";
import type { RenamedSheet } from "../translate/sheetNames";
import { movedBlock } from "./newColumns";
import type { NewColumn } from "./newColumns";
import type { NewRows } from "./newRows";
import { localAddress, plannedPlaces, presentPlaces } from "./places";
import type { Places } from "./places";
import type { Site } from "./site";
import type { TableReferences } from "./tableLayout";

/** A sheet of the plan with the name it has or gets, and where its cells stand. */
export interface PlannedSheet {
  readonly blueprint: SheetBlueprint;
  readonly name: string;
  readonly places: Places;
  readonly action: "make" | "update";
  readonly newRows?: NewRows;
  /** What it becomes where it speaks another language as yet. */
  readonly translated?: { readonly before: SheetBlueprint; readonly renamed: RenamedSheet | undefined };
}

export function planData(
  request: BuildRequest,
  { survey, table, accounts, match, newTable }: Site,
): PlanData {
  return {
    columns: request.columns,
    settings: {
      ...request.settings,
      criteria: translateCriteria(
        request.settings.criteria,
        survey.state?.language ?? request.language,
        request.language,
      ),
    },
    headers: table.headers,
    accountsTable: newTable ?? (request.source.kind === "table" ? request.source.name : ""),
    accountRows: match.accountRows,
    industries: industriesOf(accounts),
    reps: accountOwners(accounts, survey.state?.reps),
  };
}

/** What becomes of each sheet: made under a free name, or updated where it stands. */
export function plannedSheets(
  plan: PlanData,
  { language }: BuildRequest,
  { survey, sheets }: Site,
): readonly PlannedSheet[] {
  const words = wordsOf(language);
  const spoken = survey.state?.language ?? language;
  const taken = survey.sheets.map(({ name }) => name);
  return sheetRoles.map((role): PlannedSheet => {
    const blueprint = planSheet(role, plan, words);
    const present = sheets.get(role);
    if (present) {
      const places = presentPlaces(blueprint, present.name, namedBlocks(survey, present.name));
      const standing = { blueprint, name: present.name, places, action: "update" } as const;
      if (spoken === language) return standing;
      const before = planSheet(role, plan, wordsOf(spoken));
      return { ...standing, translated: { before, renamed: findSheetName(standing, before, survey) } };
    }
    const name = freeName(blueprint.name, taken, (wanted, number) => `${wanted} (${number})`);
    taken.push(name);
    return { blueprint, name, places: plannedPlaces(blueprint, name), action: "make" };
  });
}

/** A standing sheet with its cells where they are once its table has more columns. */
export function movedSheet(sheet: PlannedSheet, added: readonly NewColumn[]): PlannedSheet {
  if (added.length === 0) return sheet;
  const moved = (blocks: ReadonlyMap<string, Block>) =>
    new Map([...blocks].map(([id, block]) => [id, movedBlock(block, added)] as const));
  const { cells, ranges } = sheet.places;
  return { ...sheet, places: { ...sheet.places, cells: moved(cells), ranges: moved(ranges) } };
}

export function sheetOf(sheets: readonly PlannedSheet[], role: SheetRole): PlannedSheet {
  return sheets.find(({ blueprint }) => blueprint.role === role) as PlannedSheet;
}

/** Placeholders of a sheet's own cells and of the tables' columns. */
export function cellResolver({ places }: PlannedSheet, { plan, tables }: TableReferences): Resolver {
  return (key) => {
    const block = places.cells.get(key);
    return block ? localAddress(block) : tableReference(key, plan, tables);
  };
}
