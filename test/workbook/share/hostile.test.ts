import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import type { OldestExcel, ShareChange, SharePreview } from "../../../src/workbook/share/shareWorkbook";
import { withCustomFunctions } from "../../functions/customFunctions";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { CellError } from "../../../sandbox/engine/cellValue";
import type { Engine } from "../../../sandbox/engine/engine";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { compareWithLibreOffice } from "../../support/compareWithLibreOffice";
import { findLibreOffice } from "../../support/findLibreOffice";
import { hostileFormulas } from "./support/hostileFormulas";
import { putHostileWorkbook, rowsEach } from "./support/hostileWorkbook";
import { noSignal, quiet } from "./support/inBook";
import { planFunctions } from "./support/planFunctions";
import { createRecipient } from "./support/recipient";
import { copyWorkbook } from "./support/reopened";

// A calculating spreadsheet with a hundred formulas, twice, and LibreOffice.
jest.setTimeout(300_000);
withCustomFunctions();

const battery = Object.values(hostileFormulas).flat();

describe("formulas that are hard to make independent", () => {
  let univer: HeadlessUniver;
  const excel = useExcel(() => ({
    engine: (univer = createHeadlessUniver()).engine,
    supports: { ExcelApi: "1.12" },
  }));
  afterEach(() => univer.dispose());

  it.each(["excel2024", "excel2016"] as const)(
    "for %s become what is told, show the same to everybody, and come back",
    async (oldest) => {
      univer.engine.registerFunctions(await planFunctions());
      await putHostileWorkbook(battery.map(([formula]) => formula));
      await univer.engine.settled();
      const original = dumpWorkbook(excel.current.model);
      const shown = figures(univer.engine);
      expect(shown.map((block) => code(block[0]?.[0]))).toEqual(
        battery.map(([, shows]) => (typeof shows === "number" ? expect.closeTo(shows, 9) : shows)),
      );

      const preview = await excelShare.prepare(oldest, quiet, noSignal);
      expect(becomes(preview)).toEqual(expected(oldest));
      await univer.engine.settled();
      expect(figures(univer.engine)).toEqual(closeTo(shown));
      expect(await withoutAddIn()).toEqual(closeTo(shown));
      if (oldest === "excel2016" && findLibreOffice() !== undefined) {
        expect(await compareWithLibreOffice(excel.current.model)).toEqual([]);
      }

      expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
      await univer.engine.settled();
      expect(dumpWorkbook(excel.current.model)).toEqual(original);
    },
  );

  /** The figures as somebody sees them who doesn't have the add-in. */
  async function withoutAddIn() {
    const other = createRecipient();
    copyWorkbook(univer.engine, other.engine);
    await other.engine.settled();
    const found = figures(other.engine);
    other.dispose();
    return found;
  }
});

/** What each formula shows, with what it spills. */
function figures(engine: Engine) {
  const id = engine.sheets.find(({ name }) => name === "Formulas")?.id ?? "";
  const area = { row: 0, column: 0, rows: battery.length * rowsEach, columns: 6 };
  const values = engine.values(id, area);
  return battery.map((_, i) => values.slice(i * rowsEach, (i + 1) * rowsEach));
}

/** The table again, as it was told. */
function becomes({ changes }: SharePreview) {
  const told = new Map(
    changes.flatMap((change) => (change.place.kind === "cell" ? [[change.place.address, change]] : [])),
  );
  return battery.map(([formula], i) => [formula, described(told.get(`A${i * rowsEach + 1}`), formula)]);
}

function expected(oldest: OldestExcel) {
  return battery.map(([formula, , lambda, plain]) => [formula, oldest === "excel2024" ? lambda : plain]);
}

function described(change: ShareChange | undefined, formula: string): string {
  if (!change) return "untouched";
  const { kind, cells, after } = change;
  if (kind === "value") return cells === 1 ? "its value" : `${cells} values`;
  if (cells > 1) return `${cells} formulas`;
  const column = battery.find((row) => row[0] === formula)?.includes(after);
  return column === true ? after : "a long formula";
}

function code(value: unknown): unknown {
  return value instanceof CellError ? value.code : value;
}

/** The same but for the last digits of the arithmetic. */
function closeTo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeTo);
  return typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value;
}
