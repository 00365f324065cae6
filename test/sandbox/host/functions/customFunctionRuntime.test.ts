import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CellError } from "../../../../sandbox/engine/cellValue";
import type { CustomFunctionInfo, CustomFunctionParameter } from "../../../../sandbox/engine/customFunction";
import { noEvents } from "../../../../sandbox/host/hostEvents";
import type { HostLogEntry } from "../../../../sandbox/host/hostLog";
import { OfficeHost } from "../../../../sandbox/host/officeHost";
import { type FunctionsSession, openFunctionsPage, startFunctions } from "../../../support/functions";
import { openClient } from "../../../support/officeClient";
import { ToyWorkbook } from "../toyWorkbook";

const text = `
  const { Error: CfError, associate } = CustomFunctions;
  associate("ADD", (a, b) => a + (b === null ? 0 : b));
  associate("SHOW", (...args) => JSON.stringify(args.slice(0, -1)));
  associate("WHERE", (invocation) => invocation.address);
  associate("FAIL", (code, message) => { throw new CfError(code, message); });
  associate("REJECT", async () => { throw new CfError("#N/A", "later"); });
  associate("CRASH", () => { throw new TypeError("a bug"); });
  associate("NAN", () => NaN);
  associate("GRID", () => [[1, "x"], [null, new CfError("#NUM!")]]);
  associate("RAGGED", () => [[1], [1, 2]]);
  associate("NOTHING", () => null);
  associate("ERRORS", (values) => values[0].map((value) => value instanceof CfError ? value.code : "fine").join());
  associate("NEVER", () => new Promise(() => undefined));
`;

const number: CustomFunctionParameter = { name: "n", type: "number" };
const any: CustomFunctionParameter = { name: "x", type: "any" };
const range: CustomFunctionParameter = { name: "r", type: "any", dimensionality: "matrix" };

function info(
  id: string,
  parameters: readonly CustomFunctionParameter[] = [],
  more: object = {},
): CustomFunctionInfo {
  return { id, name: id, parameters, ...more };
}

const metadata: readonly CustomFunctionInfo[] = [
  info("ADD", [number, { ...number, optional: true }]),
  info("SHOW", [any, range, { ...any, repeating: true }]),
  info("WHERE"),
  info("FAIL", [any, any]),
  ...["REJECT", "CRASH", "NAN", "GRID", "RAGGED", "NOTHING", "NEVER", "UNASSOCIATED"].map((id) => info(id)),
  info("ERRORS", [range], { allowErrorForDataTypeAny: true }),
  info("STREAM", [], { options: { stream: true } }),
];

const error = (code: string): CellError => CellError.of(code);
let host: OfficeHost;
let session: FunctionsSession;
let call: FunctionsSession["functions"]["call"];

beforeAll(async () => {
  host = new OfficeHost({ root: new ToyWorkbook(noEvents) });
  session = await startFunctions(host, { script: { text }, metadata, patience: 300 });
  call = (id, args, address) => session.functions.call(id, args, address);
});
afterAll(() => session.stop());

describe("a call", () => {
  it("is answered while a request waits for the calculation, which waits for the call", async () => {
    const log: HostLogEntry[] = [];
    let calculation = Promise.resolve();
    const busyHost = new OfficeHost({
      root: new ToyWorkbook(noEvents),
      settled: () => calculation,
      log: (entry) => log.push(entry),
    });
    const functions = await startFunctions(busyHost, { script: { text }, metadata });
    const pane = await openClient(busyHost);
    const context = new pane.Excel.RequestContext();
    calculation = functions.functions.call("ADD", [1, 2], "A1").then(() => undefined);
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
    expect(log).toEqual([]);
    pane.close();
    functions.stop();
  });

  it("runs the function in its page, and pads what is omitted", async () => {
    expect(await Promise.all([call("ADD", [1, 2], "A1"), call("add", [1], "A2")])).toEqual([3, 1]);
  });

  it("hands over scalars, ranges and repeating arguments", async () => {
    const shown = await call("SHOW", [[["a"]], 7, 1, 2, 3], "A1");
    expect(shown).toBe('["a",[[7]],[1,2,3]]');
  });

  it("says where it comes from", async () => {
    expect(await call("WHERE", [], "Sheet1!C7")).toBe("Sheet1!C7");
  });

  it.each([
    ["text for a number", "ADD", ["12"]],
    ["a range for a scalar", "ADD", [[[1, 2]]]],
    ["too many arguments", "ADD", [1, 2, 3]],
  ])("isn't made with %s", async (_, id, args) => {
    expect(await call(id, args, "A1")).toBe(error("#VALUE!"));
  });

  it("isn't made with an error, which is then the result", async () => {
    expect(await call("ADD", [error("#REF!"), 1], "A1")).toBe(error("#REF!"));
    expect(await call("SHOW", [1, [[2, error("#DIV/0!")]]], "A1")).toBe(error("#DIV/0!"));
  });

  it("is made with errors where the metadata allows them", async () => {
    expect(await call("ERRORS", [[[error("#REF!"), 5, error("#N/A")]]], "A1")).toBe("#REF!,fine,#N/A");
  });
});

describe("a result", () => {
  it("can be each of the errors", async () => {
    const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];
    const results = await Promise.all(codes.map((code) => call("FAIL", [code, "why"], "A1")));
    expect(results).toEqual(codes.map(error));
  });

  it("keeps the sentence of the two errors that Excel shows one for, until the cell has another result", async () => {
    await call("FAIL", ["#VALUE!", "rates: expected numbers"], "Sheet1!B1");
    await call("FAIL", ["#NUM!", "not shown"], "Sheet1!B2");
    await call("REJECT", [], "Sheet1!B3");
    expect([...session.functions.messages]).toEqual(
      expect.arrayContaining([
        ["Sheet1!B1", "rates: expected numbers"],
        ["Sheet1!B3", "later"],
      ]),
    );
    expect(session.functions.messages.has("Sheet1!B2")).toBe(false);
    await call("ADD", [1], "Sheet1!B1");
    expect(session.functions.messages.has("Sheet1!B1")).toBe(false);
  });

  it("that isn't one is an error value", async () => {
    const notResults = {
      CRASH: "#VALUE!",
      NAN: "#VALUE!",
      RAGGED: "#VALUE!",
      UNASSOCIATED: "#VALUE!",
      UNKNOWN: "#NAME?",
      STREAM: "#N/A",
    };
    const results = await Promise.all(Object.keys(notResults).map((id) => call(id, [], "A1")));
    expect(results).toEqual(Object.values(notResults).map(error));
  });

  it("can be a block, in which null is 0", async () => {
    expect(await call("GRID", [], "A1")).toEqual([
      [1, "x"],
      [0, error("#NUM!")],
    ]);
    expect(await call("NOTHING", [], "A1")).toBe(0);
  });

  it("of a bug is logged", async () => {
    await call("CRASH", [], "Sheet1!D4");
    expect(session.log).toContainEqual({
      level: "warning",
      source: "custom functions",
      message: "TEST.CRASH at Sheet1!D4 threw an error of its own making.",
    });
  });
});

describe("a call that never settles", () => {
  it("can be seen, and is reported", async () => {
    void call("NEVER", [], "Sheet1!E5");
    expect(session.functions.pending).toEqual([
      expect.objectContaining({ id: "NEVER", address: "Sheet1!E5" }),
    ]);
    const report = "TEST.NEVER at Sheet1!E5 hasn't answered: Excel would show #BUSY!.";
    const reports = (): number => session.log.filter(({ message }) => message === report).length;
    while (reports() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(reports()).toBe(1);
  });

  it("is made again when the page loads again", async () => {
    const answer = call("NEVER", [], "Sheet1!F6");
    const again = await openFunctionsPage(host, session.functions, {
      text: 'CustomFunctions.associate("NEVER", () => "at last");',
    });
    const answered = await answer;
    again.close();
    expect(answered).toBe("at last");
    expect(session.functions.pending).toEqual([]);
  });
});
