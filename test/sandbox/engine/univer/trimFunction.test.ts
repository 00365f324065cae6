import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { sheetOf } from "../cells";

/** Microsoft, TRIM: "Removes all spaces from text except for single spaces between words … the 7-bit ASCII space character". */
describe("TRIM", () => {
  let univer: HeadlessUniver;
  beforeAll(() => {
    univer = createHeadlessUniver();
  });
  afterAll(() => univer.dispose());

  it("takes away spaces, and no other white space", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type("A1:A5", [["'  a   b "], ["'c\u00A0"], ["'d\n e"], [7], [null]]);
    sheet.type("B1:B7", [
      ...[1, 2, 3, 4, 5].map((row) => [`=TRIM(A${row})`]),
      ["=TRIM(TRUE)"],
      ['=SUMPRODUCT(1*(TRIM(A1:A5)="a b"))'],
    ]);
    await univer.engine.settled();
    expect(sheet.values("B1:B7").flat()).toEqual(["a b", "c\u00A0", "d\n e", "7", "", "TRUE", 1]);
  });
});
