import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import Papa from "papaparse";
import { csvTable } from "../../../../sandbox/page/csv/csvTable";

/** The values of a file with one column. */
const column = (...cells: string[]) => {
  const { columns, rows } = csvTable(Papa.unparse([["Header", "key"], ...cells.map((cell) => [cell, "x"])]));
  return { kind: columns[0]?.kind, values: rows.map((row) => row[0]) };
};

describe("numbers", () => {
  it("reads plain, negative, grouped and scientific ones", () => {
    expect(column("4273.0", "-12", "1,234.5", "0", ".5", " 7 ", "1.5e-05")).toEqual({
      kind: "number",
      values: [4273, -12, 1234.5, 0, 0.5, 7, 0.000015],
    });
  });

  it("keeps a word among numbers as that word, and a blank blank", () => {
    expect(column("10", "n/a", "30", "")).toEqual({ kind: "number", values: [10, "n/a", 30, null] });
  });

  it.each([
    ["leading zeros", ["00123", "28034", "28035"]],
    ["ids with letters", ["A-17", "28034", "B-02"]],
    ["more digits than a cell keeps", ["12345678901234567", "1"]],
    ["article numbers that look scientific", ["12E5", "13E5"]],
    ["phone numbers", ["+49 30 1234", "+1 555 0100"]],
    ["amounts grouped wrongly", ["1,23", "12,3456"]],
  ])("leaves %s as text", (_, cells) => {
    expect(column(...cells)).toEqual({ kind: "text", values: cells });
  });

  it("reads back every number that JavaScript writes", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }), (number) => {
        expect(column(String(number)).values[0]).toBe(Number(String(number)));
      }),
    );
  });
});

describe("dates", () => {
  it("turns ISO dates into serial numbers", () => {
    // 45292 is 1 January 2024 in Excel's 1900 date system, 36526 is 1 January 2000.
    expect(column("2024-01-01", "2000-01-01", "")).toEqual({ kind: "date", values: [45292, 36526, null] });
  });

  it("keeps the time of day", () => {
    expect(column("2024-01-01T12:00", "2024-01-02 06:00:00")).toEqual({
      kind: "dateTime",
      values: [45292.5, 45293.25],
    });
  });

  it.each(["2023-02-29", "2024-13-01", "1900-02-28", "24-01-01", "01/02/2024"])(
    "leaves %s as text",
    (cell) => {
      expect(column(cell)).toEqual({ kind: "text", values: [cell] });
    },
  );
});

describe("a file in another notation", () => {
  const german = csvTable(
    [
      "Kunde;Umsatz;Kunde seit;Rabatt;Artikel",
      "Süßmilch;34.340,88;15.03.2018;0,5;A-1.234",
      "Müller & Söhne;-1.500;1.4.2020;12,25;B-2,5",
      "Größler;auf Anfrage;;;C-3",
      "Kühne;7;31.12.1999;1;D-4",
      "Jäger;1.234.567,8;01.01.2000;2;E-5",
      "Weiß;0;01.01.2000;2;E-6",
    ].join("\n"),
  );

  it("reads decimal commas, points between thousands and dates with points", () => {
    expect(german.columns.map(({ kind, numberFormat }) => [kind, numberFormat])).toEqual([
      ["text", "General"],
      ["number", "#,##0.00"],
      ["date", "dd.mm.yyyy"],
      ["number", "General"],
      ["text", "General"],
    ]);
    // 43174 is 15 March 2018 in Excel's 1900 date system, 43922 is 1 April 2020.
    expect(german.rows.slice(0, 2)).toEqual([
      ["Süßmilch", 34340.88, 43174, 0.5, "A-1.234"],
      ["Müller & Söhne", -1500, 43922, 12.25, "B-2,5"],
    ]);
    expect(german.rows.map((row) => row[1])).toEqual([34340.88, -1500, "auf Anfrage", 7, 1234567.8, 0]);
  });

  it.each([
    ["commas separate the cells", 'Name,A,B\nx,"1,234",1.234\n', [1234, 1.234]],
    ["the others have decimal points", "Name;A;B\nx;1.234;12.5\ny;1.5;2.25\n", [1.234, 12.5]],
    ["whole thousands are grouped by points", "Name;A;B\nx;1.234;12\ny;55.000;2\n", [1234, 12]],
  ])("goes by the file where %s", (_, text, values) => {
    expect(csvTable(text).rows[0]?.slice(1)).toEqual(values);
  });

  it("takes no day for a date that the calendar doesn't have", () => {
    expect(csvTable("Name;Seit\nx;31.02.2020\n").rows).toEqual([["x", "31.02.2020"]]);
  });
});

describe("everything else", () => {
  it("reads booleans where the whole column is made of them", () => {
    expect(column("TRUE", "false", "")).toEqual({ kind: "boolean", values: [true, false, null] });
    expect(column("TRUE", "maybe")).toEqual({ kind: "text", values: ["TRUE", "maybe"] });
  });

  it("never changes text, hostile or not, in a column of text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (text) => {
        fc.pre(!text.includes("\r"));
        expect(column("a", "b", text).values[2]).toBe(text);
      }),
    );
    const hostile = [
      "=1+1",
      '=HYPERLINK("x")',
      "+1",
      "@home",
      "-x",
      "'quoted'",
      "line\nbreak",
      "\u202Eright to left",
    ];
    expect(column(...hostile).values).toEqual(hostile);
  });

  it("cuts what no cell would hold", () => {
    expect(column("x".repeat(40_000)).values[0]).toHaveLength(32_767);
  });
});

describe("shape", () => {
  it("recognises the delimiter, skips the byte order mark and blank lines", () => {
    expect(csvTable("\uFEFFName;Revenue\nA;1\n\n;\nB;2\n")).toEqual({
      columns: [
        { header: "Name", kind: "text", numberFormat: "General" },
        { header: "Revenue", kind: "number", numberFormat: "General" },
      ],
      rows: [
        ["A", 1],
        ["B", 2],
      ],
    });
  });

  it("makes rows as wide as the widest and headers that a table can have", () => {
    const { columns, rows } = csvTable("Revenue,,revenue\n1,2,3,4\n5\n");
    expect(columns.map(({ header }) => header)).toEqual(["Revenue", "Column2", "revenue2", "Column4"]);
    expect(rows).toEqual([
      [1, 2, 3, 4],
      [5, null, null, null],
    ]);
  });

  it("keeps a header that is a number as text", () => {
    expect(csvTable("Account,2024\nA,1\n").columns.map(({ header }) => header)).toEqual(["Account", "2024"]);
  });

  it.each([
    ["2024-01-01", "yyyy-mm-dd"],
    ["2024-01-01 08:30", "yyyy-mm-dd hh:mm"],
    ["1,234", "#,##0"],
    ["1,234.5", "#,##0.00"],
    ["1234", "General"],
    ["text", "General"],
  ])("formats a column of %j as %s", (cell, format) => {
    expect(csvTable(`Header;x\n${cell};\n`).columns[0]?.numberFormat).toBe(format);
  });

  it.each([
    ["", "The file is empty."],
    ["\n\n", "The file is empty."],
    ['Name\n"A\nB\n', "A quotation mark in row 2 isn't closed."],
  ])("refuses %j", (text, sentence) => {
    expect(() => csvTable(text)).toThrow(sentence);
  });
});
