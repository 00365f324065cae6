import { afterEach, expect } from "@jest/globals";
import type { AccountTable } from "../../../src/planning/accounts/account";
import { readAccounts } from "../../../src/planning/accounts/readAccounts";
import { planFigures } from "../../planning/plan/planFigures";
import type { BuildReport, BuildRequest } from "../../../src/workbook/planWorkbook";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
// The window's globals are looked up before the engine adds its own.
import { type ExcelSession, useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";

/** A workbook that calculates, for each test of the file. */
export function useCalculatingExcel(): { readonly current: ExcelSession } {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
  afterEach(() => univer.dispose());
  return excel;
}

export function build(request: BuildRequest): Promise<BuildReport> {
  return excelWorkbook.build(request, () => undefined, new AbortController().signal);
}

/** A plan over these accounts, by the wizard's proposals. */
export async function buildOver(table: AccountTable): Promise<BuildRequest> {
  await putAccounts(table);
  const request = defaultRequest(table);
  await build({ ...request, settings: { ...request.settings, goal: 10_000, closed: 500 } });
  return request;
}

/** What "Update the plan" does in the pane when nothing is changed in it. */
export async function update(): Promise<BuildReport> {
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan to update.");
  return build(plan);
}

type Line = Readonly<Record<string, unknown>>;

type PlanTable = "review" | "actions" | "branches" | "whitespace";

const typedFields: Readonly<Record<PlanTable, readonly string[]>> = {
  review: [
    "potential",
    "enlarge",
    "crossSell",
    "upSell",
    "relationship",
    "satisfaction",
    "moreBranches",
    "challenges",
    "answer",
    "target",
    "evidence",
    "override",
    "reason",
    "reviewedOn",
    "reviewedBy",
  ],
  actions: ["account", "challenge", "answer", "action", "amount", "owner", "due", "status"],
  branches: ["account", "branch", "status", "reference", "advocate", "relationship", "potential", "nextStep"],
  whitespace: Array.from({ length: 6 }, (_, i) => `offering${i + 1}`),
};

interface KeptTable {
  readonly id: string;
  readonly name: string;
  readonly columns: Readonly<Record<string, { readonly id: number; readonly header: string }>>;
}

/** Hands over a plan's table with its columns by what they are for, whatever people call them by now. */
async function inTable<Result>(
  name: PlanTable,
  work: (
    column: (field: string) => Excel.TableColumn,
    table: Excel.Table,
    sync: () => Promise<void>,
  ) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const kept = context.workbook.settings.getItem("AccountPlanner.Plan");
    kept.load("value");
    await context.sync();
    const built = (kept.value as { tables: Record<string, KeptTable> }).tables[name];
    if (!built) throw new Error(`The plan has no table ${name}.`);
    const table = context.workbook.tables.getItem(built.id);
    const column = (field: string) => {
      const found = built.columns[field];
      if (!found) throw new Error(`${name} has no column ${field}.`);
      return table.columns.getItem(found.id);
    };
    const result = await work(column, table, () => context.sync());
    await context.sync();
    return result;
  });
}

/** Columns of a plan's table, row by row, by field. */
export function rowsOf(name: PlanTable, fields: readonly string[]): Promise<readonly Line[]> {
  return inTable(name, async (column, _table, sync) => {
    const bodies = fields.map((field) => {
      const body = column(field).getDataBodyRange();
      body.load("values");
      return body;
    });
    await sync();
    const length = bodies[0]?.values.length ?? 0;
    return Array.from({ length }, (_, row) =>
      Object.fromEntries(fields.map((field, i) => [field, (bodies[i]?.values[row] as unknown[])[0]])),
    );
  });
}

const named = ({ name, formula }: Excel.NamedItem) => ({ name, formula: String(formula) });

/** Everything that people have typed into the plan: by account where rows are accounts, by name where cells are settings. */
export async function typed(): Promise<Line> {
  const byKey = async (name: "review" | "whitespace") => {
    const rows = await rowsOf(name, ["key", ...typedFields[name]]);
    return Object.fromEntries(rows.map(({ key, ...answers }) => [String(key), answers]));
  };
  const lines = async (name: "actions" | "branches") => {
    const rows = await rowsOf(name, typedFields[name]);
    return rows.filter((row) => Object.values(row).some((value) => value !== ""));
  };
  return {
    review: await byKey("review"),
    whitespace: await byKey("whitespace"),
    actions: await lines("actions"),
    branches: await lines("branches"),
    settings: await settingsTyped(),
  };
}

/** The named cells of Plan Settings that hold no formula. */
async function settingsTyped(): Promise<Line> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const mark = workbook.names.getItem("Plan_Sheet_Settings").getRange();
    const sheet = mark.worksheet;
    sheet.load("name");
    const { names } = workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const own = names.items
      .map(named)
      .filter(
        ({ name, formula }) =>
          /^Plan_/.test(name) && formula.includes(sheet.name.replaceAll("'", "''")) && !formula.includes(":"),
      );
    const cells = own.map(({ name }) => {
      const cell = workbook.names.getItem(name).getRange();
      cell.load("formulas");
      return cell;
    });
    await context.sync();
    return Object.fromEntries(
      own.flatMap(({ name }, i) => {
        const content: unknown = (cells[i]?.formulas as unknown[][])[0]?.[0];
        return typeof content === "string" && content.startsWith("=") ? [] : [[name, content]];
      }),
    );
  });
}

/** Cells of the plan's sheets that show an error, with their formulas. */
export async function errorsShown(excel: ExcelSession): Promise<readonly string[]> {
  await excel.engine.settled();
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    const marks = names.items
      .map(named)
      .filter(({ name, formula }) => /^Plan_Sheet_/.test(name) && !formula.includes("#REF!"));
    const sheets = marks.map(({ name }) => {
      const sheet = names.getItem(name).getRange().worksheet;
      const used = sheet.getUsedRange();
      used.load("values,formulas");
      sheet.load("name");
      return { sheet, used };
    });
    await context.sync();
    return sheets.flatMap(({ sheet, used }) =>
      used.values.flatMap((row: unknown[], r) =>
        row.flatMap((value, c) =>
          typeof value === "string" &&
          /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value)
            ? [`${sheet.name} R${r + 1}C${c + 1} ${value} ${String((used.formulas[r] as unknown[])[c])}`]
            : [],
        ),
      ),
    );
  });
}

/** The figures of a line of the goal sheet. */
export async function goalLine(label: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.names.getItem("Plan_Sheet_Goal").getRange().worksheet.getUsedRange();
    used.load("values");
    await context.sync();
    return (used.values as unknown[][]).find(([first]) => first === label)?.slice(1) ?? [];
  });
}

/** The sheets agree with the planning code over the accounts as they stand. */
export async function expectRightFigures(excel: ExcelSession): Promise<void> {
  await excel.engine.settled();
  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("There is no plan.");
  const table = await excelWorkbook.read(plan.source);
  const { accounts } = readAccounts(table, plan.columns, plan.settings);
  const { bridge, goal, revenue, churn } = planFigures(accounts, plan.settings, table);
  const amount = async (label: string) => (await goalLine(label))[0];
  expect({
    accounts: (await goalLine("Accounts"))[2],
    opening: await amount("Opening revenue"),
    closing: await amount("Closing revenue"),
    new: await amount("New customers"),
    expansion: await amount("Expansion"),
    contraction: await amount("Contraction"),
    churned: await amount("Churned"),
    churn: await amount("Average churn"),
    gap: await amount("Gap"),
    checks: [
      await amount("Check: bridge"),
      await amount("Check: review"),
      await amount("Check: goal"),
      await amount("Check: accounts"),
    ],
  }).toEqual({
    accounts: accounts.length,
    opening: near(bridge?.opening),
    closing: near(revenue),
    new: near(bridge?.newCustomers),
    expansion: near(bridge?.expansion),
    contraction: near(bridge?.contraction),
    churned: near(bridge?.churned),
    churn: near(churn.average),
    gap: near(goal.gap),
    checks: [0, 0, 0, 0],
  });
}

const near = (value: number | undefined) =>
  value === undefined ? undefined : (expect.closeTo(value, 6) as unknown);
