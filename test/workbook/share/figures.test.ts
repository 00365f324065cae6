import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { excelShare } from "../../../src/workbook/share/excelShare";
import { withCustomFunctions } from "../../functions/customFunctions";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { dumpWorkbook } from "../../../sandbox/model/dumpWorkbook";
import { compareWithLibreOffice } from "../../support/compareWithLibreOffice";
import { describeWithLibreOffice } from "../../support/describeWithLibreOffice";
import { formulasOf, inBook, noSignal, quiet } from "./support/inBook";
import { planFunctions } from "./support/planFunctions";
import { putOthersWorkbook } from "./support/othersWorkbook";
import { createRecipient } from "./support/recipient";
import { copyWorkbook, figuresOf } from "./support/reopened";

jest.setTimeout(120_000);
withCustomFunctions();

let univer: HeadlessUniver;
const excel = useExcel(() => ({
  engine: (univer = createHeadlessUniver()).engine,
  supports: { ExcelApi: "1.12" },
}));
const settled = () => excel.current.model.settled();

beforeEach(async () => {
  univer.engine.registerFunctions(await planFunctions());
  await putOthersWorkbook();
  await settled();
});
afterEach(() => univer.dispose());

/** The workbook as somebody sees it who doesn't have the add-in: everything calculated anew. */
async function withoutAddIn() {
  const other = createRecipient();
  copyWorkbook(univer.engine, other.engine);
  await other.engine.settled();
  const figures = figuresOf(other.engine);
  other.dispose();
  return figures;
}

describe("a workbook full of our functions", () => {
  it("shows #NAME? to people without the add-in", async () => {
    expect((await withoutAddIn())["Figures"]?.[0]?.[1]).toMatchObject({ code: "#NAME?" });
  });

  it.each(["excel2024", "excel2016"] as const)(
    "shows them every figure once it is prepared for %s, and comes back",
    async (oldest) => {
      const before = figuresOf(univer.engine);
      const dump = dumpWorkbook(excel.current.model);
      expect(before["Figures"]?.[4]?.[1]).toBeCloseTo(2.2, 12);
      const { changes, left } = await excelShare.prepare(oldest, quiet, noSignal);
      expect(left).toEqual([]);
      const kinds = Object.fromEntries(changes.map(({ place, kind }) => [Object.values(place)[2], kind]));
      const form = oldest === "excel2024" ? "lambda" : "plain";
      expect(kinds).toEqual({
        ...Object.fromEntries(
          ["B1", "B2", "B3", "B4", "B6", "B7", "B8", "B12", "D1", "F1"].map((address) => [address, form]),
        ),
        // Several results within another formula have no plain form.
        B5: oldest === "excel2024" ? "lambda" : "value",
        B10: "value",
        I1: "value",
      });
      await settled();
      closeTo(figuresOf(univer.engine), before);
      closeTo(await withoutAddIn(), before);

      expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
      await settled();
      expect(dumpWorkbook(excel.current.model)).toEqual(dump);
    },
  );

  it.each(["excel2024", "excel2016"] as const)(
    "prepared for %s, comes back in rows that are hidden",
    async (oldest) => {
      await inBook(({ worksheets }) => {
        worksheets.getItem("Figures").getRange("2:3").rowHidden = true;
      });
      const before = figuresOf(univer.engine);
      const dump = dumpWorkbook(excel.current.model);
      await excelShare.prepare(oldest, quiet, noSignal);
      await settled();
      closeTo(figuresOf(univer.engine), before);
      expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
      await settled();
      expect(dumpWorkbook(excel.current.model)).toEqual(dump);
    },
  );

  it.each(["excel2024", "excel2016"] as const)(
    "prepared for %s, comes back where rows came and went meanwhile",
    async (oldest) => {
      const before = figuresOf(univer.engine);
      const { changes } = await excelShare.prepare(oldest, quiet, noSignal);
      await inBook(async ({ worksheets }, sync) => {
        worksheets.getItem("Bob's data").getRange("1:1").insert("Down");
        worksheets.getItem("Figures").getRange("9:9").delete("Up");
        await sync();
        worksheets.getItem("Bob's data").getRange("6:6").delete("Up");
      });
      await settled();
      const { conflicts, restored } = await excelShare.restore(quiet);
      expect(conflicts).toEqual([]);
      expect(restored).toHaveLength(changes.length);
      await settled();
      expect(await formulasOf("Figures", "B1:B4")).toEqual([
        ["=plan.churnavg('Bob''s data'!G2:I2)"],
        ["=PLAN.CHURNAVG(YearlyChurn, ,\"weighted\",'Bob''s data'!G3:I3)"],
        ["=PLAN.CHURNFORECAST(PLAN.NETNEW('Bob''s data'!B3:B4,100),PLAN.CHURNAVG(YearlyChurn),0.03)"],
        ['=IF(B1>0.05,ROUND(PLAN.GRR(Revenue[FY23],Revenue[FY24])*100,1)&"%","PLAN.GRR(none)")'],
      ]);
      // Proseware has left, who was new: nothing of last year's revenue is gone.
      closeTo(figuresOf(univer.engine)["Figures"]?.[10]?.[1], before["Figures"]?.[11]?.[1]);
    },
  );

  it("keeps a value where a form would show another figure", async () => {
    await inBook(({ worksheets }) => {
      // LibreOffice's and Univer's engines know no array of text here: what differs must be seen, whatever the reason.
      worksheets.getItem("Figures").getRange("L1").formulas = [["=RAND()*0+PLAN.NETNEW(RAND(),1)"]];
    });
    await settled();
    const { changes } = await excelShare.prepare("excel2024", quiet, noSignal);
    expect(changes.find(({ place }) => Object.values(place).includes("L1"))?.kind).toBe("value");
    expect((await excelShare.check()).dependents).toEqual([]);
    expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
  });

  describe("in a cell that uses a name", () => {
    const put = (isProtected: boolean) =>
      inBook(({ worksheets, names }) => {
        names.add("Chance", "=RAND()*0+PLAN.NETNEW(RAND(),1)");
        names.add("Steady", "=PLAN.NETNEW(1,1)");
        const sheet = worksheets.add("Users");
        sheet.getRange("A1:A3").formulas = [["=Chance"], ["=Steady+1"], ["=PLAN.NETNEW(Chance,1)*0"]];
        if (isProtected) sheet.protection.protect();
      });
    const named = (places: readonly { readonly place: object; readonly kind?: string }[]) =>
      places
        .map(({ place, kind }) => [...Object.values(place), kind].filter(Boolean).slice(1).join(" "))
        .filter((place) => /Chance|Steady|Users/.test(place));

    it("keeps its value where the name's form would show another figure", async () => {
      await put(false);
      await settled();
      const [[shown = undefined] = []] = figuresOf(univer.engine)["Users"] ?? [];
      const { changes, left } = await excelShare.prepare("excel2024", quiet, noSignal);
      expect(named(changes)).toEqual(["Users A1 value", "Users A3 lambda", "Chance lambda", "Steady lambda"]);
      expect(left).toEqual([]);
      await settled();
      expect(figuresOf(univer.engine)["Users"]?.[0]?.[0]).toBe(shown);
      expect((await excelShare.check()).dependents).toEqual([]);
      expect((await excelShare.restore(quiet)).conflicts).toEqual([]);
    });

    it("leaves the name as it is where the cell is protected", async () => {
      await put(true);
      await settled();
      const { changes, left } = await excelShare.prepare("excel2024", quiet, noSignal);
      expect(named(changes)).toEqual(["Steady lambda"]);
      expect(named(left)).toEqual(["Users A1", "Users A3", "Chance"]);
    });
  });
});

describe("an Excel that doesn't tell where results spill to", () => {
  it("leaves what may have spilled, rather than losing a figure", async () => {
    const { requirements } = Office.context;
    const isSetSupported = requirements.isSetSupported.bind(requirements) as (
      name: string,
      version?: string | number,
    ) => boolean;
    requirements.isSetSupported = (name: string, version?: string | number) =>
      version !== "1.12" && isSetSupported(name, version);
    const before = figuresOf(univer.engine);
    const { changes, left } = await excelShare.prepare("excel2016", quiet, noSignal);
    expect(left.map(({ place, reason }) => [Object.values(place)[2], reason])).toEqual(
      ["D1", "F1"].map((address) => [address, "mayReach"]),
    );
    expect(changes).toHaveLength(11);
    await settled();
    closeTo(figuresOf(univer.engine), before);
  });
});

describeWithLibreOffice("a prepared workbook in LibreOffice", () => {
  it("shows every figure, calculated anew", async () => {
    await excelShare.prepare("excel2016", quiet, noSignal);
    await settled();
    expect(await compareWithLibreOffice(excel.current.model)).toEqual([]);
  });

  it("wouldn't without being prepared", async () => {
    const differences = await compareWithLibreOffice(excel.current.model);
    expect(differences.map(({ address }) => address)).toContain("B1");
  });
});

/** The same but for the last digits of the arithmetic. */
function closeTo(found: unknown, expected: unknown): void {
  expect(found).toEqual(rounded(expected));
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9) as unknown;
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object" || value.constructor !== Object) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)]));
}
