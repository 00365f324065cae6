import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { CellValue } from "../../../sandbox/engine/cellValue";
import { CellError } from "../../../sandbox/engine/cellValue";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { area, sheetOf } from "./cells";

const accounts = [
  ["Account", "Revenue", "Last year"],
  ["Contoso", 100, 80],
  ["Fabrikam", 250, 300],
  ["Tailspin", 50, 50],
];

/** Values as Excel calculates them, over the accounts in A1:C4, a table called Accounts. */
const cases: readonly (readonly [formula: string, value: unknown])[] = [
  ["=SUM(Accounts[Revenue])", 400],
  ["=SUM(accounts[revenue])", 400],
  ["=SUM(Accounts[[Revenue]:[Last year]])", 830],
  ["=Accounts[[#Headers],[Last year]]", "Last year"],
  ["=ROWS(Accounts)", 3],
  ["=ROWS(Accounts[#All])", 4],
  ["=COUNTA(Accounts[#Headers])", 3],
  ["=SUMPRODUCT((Accounts[Revenue]>Accounts[Last year])*Accounts[Revenue])", 100],
  ['=SUMIFS(Accounts[Revenue],Accounts[Account],"F*")', 250],
  ["=INDEX(Accounts[Account],MATCH(50,Accounts[Revenue],0))", "Tailspin"],
  ['=IFERROR(INDEX(Accounts[Account],MATCH("x",Accounts[Account],0)),"none")', "none"],
  ['=TEXT(0.125,"0.0%")', "12.5%"],
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=Nothing_of_this_name", "#NAME?"],
  ["=Z99", 0],
  ['=Z99=""', true],
  ["=TRUE", true],
  ['="00"&7', "007"],
  ["=ROUND(2.5,0)", 3],
  ["=DATE(2020,2,29)", 43890],
  ["=SUM({1,2;3,4})", 10],
  ["=LET(x,2,x*3)", 6],
  ["=LET(Accounts,2,Accounts*3)+ROWS(Accounts)", 9],
  ["=LAMBDA(Accounts,Accounts+1)(4)", 5],
  ["=LARGE(Accounts[Revenue],1)", 250],
];

describe("UniverEngine", () => {
  let univer: HeadlessUniver;
  beforeEach(() => {
    univer = createHeadlessUniver();
    sheetOf(univer.engine).type("A1:C4", accounts);
  });
  afterEach(() => univer.dispose());

  it("forgets what the formulas of a deleted sheet depended on", async () => {
    const { engine } = univer;
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const sheet = sheetOf(engine);
    sheet.type("E1:E2", [["=B2*2"], ["=E1+1"]]);
    const other = engine.addSheet("Other").id;
    engine.write(other, area("A1:A2"), [[{ formula: "=Sheet1!B2" }], [{ formula: "=Sheet1!E1" }]]);
    await engine.settled();
    engine.deleteSheet(other);
    await engine.settled();
    sheet.type("B2", [[1]]);
    await engine.settled();
    expect(sheet.values("E1:E2")).toEqual([[2], [3]]);
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });

  it("calculates what people write in Excel", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.table("A1:C4", "Accounts");
    const address = `E1:E${cases.length}`;
    sheet.type(
      address,
      cases.map(([formula]) => [formula]),
    );
    await univer.engine.settled();
    const results = sheet.values(address).map(([value], i) => [cases[i]?.[0], value]);
    expect(results).toEqual(cases);
    expect(sheet.formulas("E1:E2")).toEqual([["=SUM(Accounts[Revenue])"], ["=SUM(accounts[revenue])"]]);
  });

  it("takes the sign of a negated name, and keeps the formula as typed", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type("E1", [[0.25]]);
    const formula = "=Sheet1!$E$1";
    univer.engine.names.add({ name: "Rate", sheetId: undefined, formula, comment: "", visible: true });
    const typed = [
      "=-Rate",
      "=2*-Rate",
      "=(- Rate)",
      "=IF(TRUE,-Rate,1)",
      "=5%-Rate",
      "=B2-Rate",
      '="-Rate"',
    ];
    sheet.type(
      `F1:F${typed.length}`,
      typed.map((cell) => [cell]),
    );
    await univer.engine.settled();
    const values = sheet.values(`F1:F${typed.length}`).flat();
    expect(values).toEqual([-0.25, -0.5, -0.25, -0.25, -0.2, 99.75, "-Rate"]);
    expect(sheet.formulas(`F1:F${typed.length}`).flat()).toEqual(typed);
  });

  it("compares a calculated array by its own values, not by those of another", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type("E1:E2", [["=SUMPRODUCT(--(B2:B4*2=200))"], ["=SUMPRODUCT(--(C2:C4*2=200))"]]);
    await univer.engine.settled();
    expect(sheet.values("E1:E2")).toEqual([[1], [0]]);
  });

  describe("with a table of a calculated column", () => {
    let id: string;
    beforeEach(() => {
      const sheet = sheetOf(univer.engine);
      sheet.type("D1:D4", [["Change"], ...accounts.slice(1).map(() => ["=[@Revenue]-[@[Last year]]"])]);
      id = sheet.table("A1:D4", "Accounts");
      sheet.type("F1:F2", [["=SUM(Accounts[Revenue])"], ["=SUM(Accounts[Change])+F1"]]);
    });

    it("takes a cell's own row", async () => {
      await univer.engine.settled();
      expect(sheetOf(univer.engine).values("D2:D4")).toEqual([[20], [-50], [0]]);
    });

    it("sees the rows that the table grew by", async () => {
      const sheet = sheetOf(univer.engine);
      await univer.engine.settled();
      sheet.type("A5:D5", [["Wingtip", 7, 3, "=[@Revenue]-[@[Last year]]"]]);
      univer.engine.parts.tables.update(id, { area: area("A1:D5") });
      await univer.engine.settled();
      expect(sheet.values("F1:F2")).toEqual([[407], [381]]);
      expect(sheet.values("D5")).toEqual([[4]]);
    });

    it("follows a header that is typed over, and a new name of the table", async () => {
      const sheet = sheetOf(univer.engine);
      sheet.type("B1", [["Turnover"]]);
      univer.engine.parts.tables.update(id, { name: "Kunden" });
      sheet.type("B2", [[1000]]);
      await univer.engine.settled();
      expect(sheet.formulas("F1:F2")).toEqual([["=SUM(Kunden[Turnover])"], ["=SUM(Kunden[Change])+F1"]]);
      expect(sheet.formulas("D2")).toEqual([["=[@Turnover]-[@[Last year]]"]]);
      expect(sheet.values("F1:F2")).toEqual([[1300], [2170]]);
    });

    it("moves with rows and columns that are inserted and deleted", async () => {
      const sheet = sheetOf(univer.engine);
      await univer.engine.settled();
      univer.engine.insert(sheet.id, area("1:2"), "row");
      univer.engine.insert(sheet.id, area("A:A"), "column");
      univer.engine.remove(sheet.id, area("5:5"), "row");
      await univer.engine.settled();
      expect(univer.engine.parts.tables.byId(id)?.area).toEqual(area("B3:E5"));
      expect(sheet.formulas("G3:G4")).toEqual([["=SUM(Accounts[Revenue])"], ["=SUM(Accounts[Change])+G3"]]);
      expect(sheet.values("G3:G4")).toEqual([[150], [170]]);
      expect(sheet.values("E4:E5")).toEqual([[20], [0]]);
    });

    it("moves with cells that are inserted within its columns", async () => {
      const sheet = sheetOf(univer.engine);
      sheet.type("A10:B10", [["below", "=SUM(B2:B4)"]]);
      await univer.engine.settled();
      univer.engine.insert(sheet.id, area("A3:D3"), "row");
      await univer.engine.settled();
      expect(univer.engine.parts.tables.byId(id)?.area).toEqual(area("A1:D5"));
      expect(sheet.formulas("A11:B11")).toEqual([[undefined, "=SUM(B2:B5)"]]);
      expect(sheet.values("A11:B11")).toEqual([["below", 400]]);
      expect(sheet.values("F1:F2")).toEqual([[400], [370]]);
      expect(() => univer.engine.insert(sheet.id, area("A2:B2"), "row")).toThrow("part of the table");
    });
  });

  describe("with custom functions", () => {
    const calls: unknown[][] = [];
    const answer: Record<string, (args: readonly unknown[]) => unknown> = {
      ROW: ([values]) => [[...(values as CellValue[][]).flat(), "end"]],
      SECOND: ([, second]) => second,
      FAIL: () => CellError.of("#NUM!"),
      REJECT: () => {
        throw new Error("no");
      },
    };
    const matrix = { name: "values", dimensionality: "matrix", type: "any" };
    const number = { name: "n", type: "number" };
    beforeAll(() => void calls.splice(0));
    beforeEach(() =>
      univer.engine.registerFunctions({
        namespace: "DEMO",
        functions: [
          { id: "ROW", name: "ROW", parameters: [matrix, { name: "years", optional: true, type: "number" }] },
          { id: "SECOND", name: "SECOND", parameters: [{ name: "a", optional: true }, number] },
          { id: "FAIL", name: "FAIL", parameters: [] },
          { id: "REJECT", name: "REJECT", parameters: [] },
        ],
        call: (id, args, address) => {
          calls.push([id, args, address]);
          return new Promise((resolve) => resolve(answer[id]?.(args) as CellValue));
        },
      }),
    );
    afterAll(() => void calls.splice(0));

    it("hands over ranges as rows, pads what is omitted, and spills arrays", async () => {
      const sheet = sheetOf(univer.engine);
      sheet.type("E1", [["=DEMO.ROW(A1:B2)"]]);
      await univer.engine.settled();
      expect(calls).toContainEqual([
        "ROW",
        [
          [
            ["Account", "Revenue"],
            ["Contoso", 100],
          ],
          null,
        ],
        "Sheet1!E1",
      ]);
      expect(sheet.values("E1:I1")).toEqual([["Account", "Revenue", "Contoso", 100, "end"]]);
      expect(univer.engine.spillArea(sheet.id, 0, 4)).toEqual(area("E1:I1"));
    });

    it.each([
      ["=DEMO.SECOND(,B2)+1", 101],
      ["=SUM(DEMO.ROW({1,2,3}))", 6],
      ['=DEMO.SECOND(1,"7")', 7],
      ['=DEMO.SECOND(1,"seven")', "#VALUE!"],
      ["=DEMO.SECOND(1,1/0)", "#DIV/0!"],
      ['=DEMO.SECOND(1,"12,000")', "#VALUE!"],
      ['=INDEX(DEMO.ROW("12,000"),1)', "12,000"],
      ["=DEMO.ROW()", "#VALUE!"],
      ["=DEMO.FAIL()", "#NUM!"],
      ["=DEMO.REJECT()", "#VALUE!"],
      ["=demo.second(1,2)", 2],
    ])("%s gives %s", async (formula, value) => {
      const sheet = sheetOf(univer.engine);
      sheet.type("E1", [[formula]]);
      await univer.engine.settled();
      expect(sheet.values("E1")).toEqual([[value]]);
    });
  });

  it("keeps names, their scope, and calculates with them", async () => {
    const { engine } = univer;
    const sheet = sheetOf(engine);
    const name = { comment: "", visible: true };
    engine.names.add({ ...name, name: "Rate", formula: "=0.5" });
    engine.names.add({
      ...name,
      name: "Double",
      formula: "=LAMBDA(x,x*2)",
      comment: "twice",
      visible: false,
    });
    const block = engine.names.add({ ...name, name: "Block", formula: "=Sheet1!$B$2:$B$4" });
    sheet.type("E1:E3", [["=Rate*4"], ["=Double(21)"], ["=SUM(Block)"]]);
    engine.insert(sheet.id, area("1:1"), "row");
    await engine.settled();
    expect(sheet.values("E2:E4")).toEqual([[2], [42], [400]]);
    expect(engine.names.all.find(({ id }) => id === block.id)?.formula).toBe("=Sheet1!$B$3:$B$5");
    expect(engine.names.all.map(({ comment, visible }) => [comment, visible])).toContainEqual([
      "twice",
      false,
    ]);
    expect(() => engine.names.add({ ...name, name: "rate", formula: "=1" })).toThrow("already exists");
    expect(() => engine.names.add({ ...name, name: "AB12", formula: "=1" })).toThrow("not a valid name");
  });

  it.each([
    ["rows", "3:3", "row", "=SUM(Sheet1!B2:B3)"],
    ["columns", "A:A", "column", "=SUM(Sheet1!A2:A4)"],
  ] as const)(
    "follows %s that are deleted on a sheet that isn't in view",
    async (_, deleted, axis, formula) => {
      const { engine } = univer;
      const sheet = sheetOf(engine);
      const other = engine.addSheet("Other");
      engine.write(other.id, area("B10"), [[{ formula: "=SUM(Sheet1!B2:B4)" }]]);
      engine.names.add({
        name: "Place",
        sheetId: undefined,
        formula: "=Other!$B$10",
        comment: "",
        visible: true,
      });
      await engine.settled();
      engine.remove(sheet.id, area(deleted), axis);
      await engine.settled();
      expect(engine.formulas(other.id, area("B9:B10"))).toEqual([[undefined], [formula]]);
      expect(engine.names.all.map((name) => name.formula)).toEqual(["=Other!$B$10"]);
    },
  );

  it("follows sheets that are renamed and deleted", async () => {
    const { engine } = univer;
    const sheet = sheetOf(engine);
    const other = engine.addSheet("My data");
    engine.write(other.id, area("A1"), [[{ value: 5 }]]);
    sheet.type("E1", [["='My data'!A1*2"]]);
    engine.updateSheet(other.id, { name: "Data" });
    await engine.settled();
    expect([sheet.formulas("E1"), sheet.values("E1")]).toEqual([[["=Data!A1*2"]], [[10]]]);
    engine.deleteSheet(other.id);
    await engine.settled();
    expect([sheet.formulas("E1"), sheet.values("E1")]).toEqual([[["=#REF!*2"]], [["#REF!"]]]);
  });

  it("keeps styles, with what Univer has no place for, and sizes in points", () => {
    const { engine } = univer;
    const { id } = sheetOf(engine);
    const border = { style: "Double", weight: "Thick", color: "#112233" };
    const style = {
      numberFormat: "0.0%",
      fill: "#FFCC99",
      bold: true,
      horizontal: "Center",
      borderTop: border,
    };
    const kept = { locked: false, styleName: "Input", indent: 2, wrap: true, rotation: 45, fontSize: 14 };
    engine.format(id, area("B2:C3"), { ...style, ...kept });
    engine.format(id, area("C:C"), { italic: true });
    engine.updateColumns(id, 1, 1, { size: 90 });
    engine.updateRows(id, 1, 1, { size: 30, hidden: true });
    expect(engine.styles(id, area("B3"))).toEqual([[{ ...style, ...kept }]]);
    expect(engine.styles(id, area("C3"))).toEqual([[{ ...style, ...kept, italic: true }]]);
    expect(engine.styles(id, area("C9"))).toEqual([[{ italic: true }]]);
    expect(engine.columns(id, 1, 2).map(({ size }) => size)).toEqual([90, 48]);
    expect(engine.rows(id, 1, 1)).toEqual([{ size: 30, hidden: true }]);
  });
});
