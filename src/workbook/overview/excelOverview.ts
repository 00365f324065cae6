import { quotedSheet } from "../../sheets/blueprint/address";
import { blockAddress } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import { words } from "../review/cells";
import { findTables } from "../review/planTables";
import type { FoundTable, FoundTables } from "../review/planTables";
import { readFields } from "../review/readFields";
import { meaning, vocabulary, vocabularyNames } from "../review/vocabulary";
import type { Vocabulary } from "../review/vocabulary";
import { watchAll } from "../review/watchCells";
import { listIds, overviewCells } from "./overviewCells";
import { overviewName } from "./overviewName";
import { coverageLines } from "./overviewWorkbook";
import type { CoverageLine, OverviewWorkbook, PlanOverview, RepFigures } from "./overviewWorkbook";

const reviewStates = ["fresh", "due", "overdue"] as const;
const heldStates = ["blocked", "unknown"] as const;
const repParts = ["target", "share", "open", "overdue"] as const;

/** A difference of sums is off by far less than this, and no amount anybody plans with is smaller. */
const nothing = 0.005;

const ids: readonly string[] = [
  ...coverageLines.flatMap((line) => [`${line}.amount`, `${line}.share`]),
  ...reviewStates.map((state) => `reviews.${state}.accounts`),
  ...heldStates.flatMap((gate) => [`gate.${gate}.accounts`, `gate.${gate}.growth`]),
  ...listIds("gap", ["account", "short"]),
  ...listIds("rep", ["name", ...repParts]),
  ...repParts.map((part) => `others.${part}`),
];

/** The overview of the workbook that is open in Excel, through Office.js. */
export const excelOverview: OverviewWorkbook = {
  read: () =>
    inExcel(async (session) => {
      const answer = await findTables(session, [...vocabularyNames, ...ids.map(overviewName)]);
      const review = answer?.found.tables.get("review");
      if (!answer || !review || !answer.found.named.has(overviewName("goal.amount"))) return undefined;
      const rows = await readFields(session, review, ["key", "name", "gate"]);
      return {
        ...figuresOf(answer.found),
        heldAccounts: heldAccounts(review, vocabulary(answer.found.named).gates, rows),
      };
    }),
  watch: watchAll,
};

function figuresOf(found: FoundTables): Omit<PlanOverview, "heldAccounts"> {
  const { figure, entries } = overviewCells(found);
  const held = (gate: (typeof heldStates)[number]) => ({
    accounts: figure(`gate.${gate}.accounts`),
    growth: figure(`gate.${gate}.growth`),
  });
  const repFigures = (id: string): RepFigures => ({
    target: figure(`${id}.target`),
    share: figure(`${id}.share`),
    open: figure(`${id}.open`),
    overdue: figure(`${id}.overdue`),
  });
  const others = repFigures("others");
  const hasOthers = [others.target, others.open, others.overdue].some(
    ({ value }) => Math.abs(value ?? 0) > nothing,
  );
  const line = (name: CoverageLine) => ({ amount: figure(`${name}.amount`), share: figure(`${name}.share`) });
  return {
    coverage: {
      goal: line("goal"),
      kept: line("kept"),
      closed: line("closed"),
      growth: line("growth"),
      covered: line("covered"),
      open: line("open"),
      heldBack: line("heldBack"),
    },
    reviews: {
      fresh: figure("reviews.fresh.accounts"),
      due: figure("reviews.due.accounts"),
      overdue: figure("reviews.overdue.accounts"),
    },
    held: { blocked: held("blocked"), unknown: held("unknown") },
    // Where no account is short, a sentence stands in the first one's place.
    gaps: entries("gap", "account")
      .map(({ id, text }) => ({ name: text, short: figure(`${id}.short`) }))
      .filter(({ short }) => short.value !== undefined),
    reps: entries("rep", "name").map(({ id, text }) => ({ name: text, ...repFigures(id) })),
    otherReps: hasOthers ? others : undefined,
  };
}

function heldAccounts(
  { body, columns }: FoundTable,
  gates: Vocabulary["gates"],
  rows: Awaited<ReturnType<typeof readFields<"key" | "name" | "gate">>>,
): PlanOverview["heldAccounts"] {
  return rows.flatMap((cells, row) => {
    const gate = meaning(gates, cells.gate);
    if (gate !== "blocked" && gate !== "unknown") return [];
    const place = {
      row: body.row + row,
      column: body.column + (columns.get("gate") ?? 0),
      rows: 1,
      columns: 1,
    };
    const name = words(cells.name) ?? words(cells.key) ?? "";
    return [{ name, gate, address: `${quotedSheet(body.sheet)}!${blockAddress(place)}` }];
  });
}
