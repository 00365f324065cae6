import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readOptions, writeOptions } from "../../../../sandbox/page/session/pageOptions";

describe("the options in the page's address", () => {
  it.each([
    ["", undefined, undefined, "sample"],
    ["?level=1.14&workbook=empty", "1.14", undefined, "empty"],
    ["?language=de-at", undefined, "de-AT", "sample"],
    ["?level=newest&language=3&workbook=other", undefined, undefined, "sample"],
  ] as const)("%j", (search, level, language, workbook) => {
    expect(readOptions(search)).toEqual({ level, language, workbook });
  });

  it("are read as they were written", () => {
    const options = fc.record({
      level: fc.option(
        fc.integer({ min: 1, max: 99 }).map((minor) => `1.${minor}`),
        { nil: undefined },
      ),
      language: fc.constantFrom("en-US", "de-DE", "zh-Hant-TW", "ar", undefined),
      workbook: fc.constantFrom("sample", "empty"),
    });
    fc.assert(
      fc.property(options, (chosen) => {
        expect(readOptions(writeOptions(chosen as ReturnType<typeof readOptions>))).toEqual(chosen);
      }),
    );
  });
});
