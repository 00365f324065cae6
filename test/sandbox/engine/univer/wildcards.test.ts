import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type HeadlessUniver, createHeadlessUniver } from "../../../../sandbox/engine/headlessUniver";
import { sheetOf } from "../cells";

const names = ["axb", "a*b", "a?b", "a~b", "~", "~~", "*", "?", "a\nb", "A.B", "ab", "=x", 7];

/**
 * Microsoft, "Using wildcard characters in searches": `?` any single character, `*` any number of characters, and a tilde
 * before `?`, `*` or `~` the character itself. MATCH: "if match_type is 0 and lookup_value is a text string, you can use
 * the wildcard characters". XMATCH and XLOOKUP: match_mode 2 only. Comparison operators know none.
 */
const cases: readonly (readonly [formula: string, value: unknown])[] = [
  ['=SUMPRODUCT(1*(A1:A13="a*b"))', 1],
  ['=SUMPRODUCT(1*(A1:A13<>"*"))', 12],
  ['=SUMPRODUCT(1*(A1:A13="A?B"))', 1],
  ['=A1="a*b"', false],
  ['=A2="A*B"', true],
  ['=MATCH("a~*b",A1:A13,0)', 2],
  ['=MATCH("a~?b",A1:A13,0)', 3],
  ['=MATCH("a~~b",A1:A13,0)', 4],
  ['=MATCH("~~",A1:A13,0)', 5],
  ['=MATCH("~~~~",A1:A13,0)', 6],
  ['=MATCH("~*",A1:A13,0)', 7],
  ['=MATCH("~?",A1:A13,0)', 8],
  ['=MATCH("a*b",A1:A13,0)', 1],
  ['=MATCH("a?b",A9:A13,0)', 1],
  ['=MATCH("a.b",A1:A13,0)', 10],
  ['=VLOOKUP("a~~b",A1:A13,1,FALSE)', "a~b"],
  ['=XMATCH("a*b",A1:A13)', 2],
  ['=XMATCH("a*b",A1:A13,2)', 1],
  ['=XMATCH("a~~b",A1:A13,2)', 4],
  ['=XLOOKUP("a?b",A1:A13,A1:A13)', "a?b"],
  ['=XLOOKUP("a?b",A1:A13,A1:A13,"",2)', "axb"],
  ['=COUNTIF(A1:A13,"a~~b")', 1],
  ['=COUNTIF(A1:A13,"=~~")', 1],
  ['=COUNTIFS(A1:A13,"a*b")', 7],
  ['=COUNTIFS(A1:A13,"=a~*b")', 1],
  ['=IF("a"="?",1,2)', 2],
];

describe("texts with * and ?", () => {
  let univer: HeadlessUniver;
  beforeAll(() => {
    univer = createHeadlessUniver();
  });
  afterAll(() => univer.dispose());

  it("are patterns where Excel looks for them, and themselves elsewhere", async () => {
    const sheet = sheetOf(univer.engine);
    sheet.type(
      `A1:A${names.length}`,
      names.map((name) => [typeof name === "string" ? `'${name}` : name]),
    );
    sheet.type(
      `C1:C${cases.length}`,
      cases.map(([formula]) => [formula]),
    );
    await univer.engine.settled();
    const results = sheet.values(`C1:C${cases.length}`).map(([value], i) => [cases[i]?.[0], value]);
    expect(results).toEqual(cases);
  });
});
