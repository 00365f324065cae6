import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { sheetOf } from "../cells";

let univer: HeadlessUniver;
beforeEach(() => {
  univer = createHeadlessUniver();
});
afterEach(() => univer.dispose());

/** What Excel makes of a cell whose formula comes to an empty text, A1, beside one that is blank, A2. */
const expected = [
  ["=A1+1", "#VALUE!"],
  ["=-A1", "#VALUE!"],
  ["=A1>0", true],
  ['=A1=""', true],
  ["=A1=0", false],
  ["=ISBLANK(A1)", false],
  ["=LEN(A1)", 0],
  ["=SUM(A1:A2,1)", 1],
  ["=COUNTA(A1:A2)", 1],
  ["=COUNTBLANK(A1:A2)", 2],
  ['=COUNTIF(A1:A2,"")', 2],
  ["=A2+1", 1],
  ["=A2=0", true],
  ["=ISBLANK(A2)", true],
] as const;

it("reads an empty text as a text, in the run that calculates it and in later ones", async () => {
  const sheet = sheetOf(univer.engine);
  const write = (): void =>
    sheet.type(
      `C1:C${expected.length}`,
      expected.map(([formula]) => [formula]),
    );
  const values = (): unknown[] => sheet.values(`C1:C${expected.length}`).flat();
  sheet.type("A1", [['=IF(TRUE,"",0)']]);
  write();
  await univer.engine.settled();
  expect(values()).toEqual(expected.map(([, value]) => value));
  write();
  await univer.engine.settled();
  expect(values()).toEqual(expected.map(([, value]) => value));
});
