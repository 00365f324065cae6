import { describe, expect, it } from "@jest/globals";
import { withCustomFunctions } from "../functions/customFunctions";
import { calculateInLibreOffice } from "../support/calculateInLibreOffice";
import { describeWithLibreOffice } from "../support/describeWithLibreOffice";
import { differences, plainFormulas, portableCases, portableReferences } from "./portableCases";

withCustomFunctions();

const cases = () =>
  portableReferences.flatMap((reference) => portableCases(reference, plainFormulas, { runs: 30, seed: 20 }));

describe("the plain formulas", () => {
  it("are there for what people type", () => {
    const counts = portableReferences.map((reference) => [
      reference.id,
      portableCases(reference, plainFormulas, { runs: 30, seed: 20 }).length,
    ]);
    expect(counts.filter(([, count]) => Number(count) < 25)).toEqual([]);
  });

  it("use no LAMBDA, no LET and no function later than Excel 2016", () => {
    const later =
      /\b(LAMBDA|LET|MAP|BYROW|REDUCE|SEQUENCE|FILTER|XLOOKUP|IFS|SWITCH|VSTACK|HSTACK|TAKE)\(|#(NUM|N\/A|VALUE|DIV)/;
    expect(
      cases()
        .filter(({ title }) => later.test(title))
        .map(({ title }) => title),
    ).toEqual([]);
  });

  it("give what the functions give, in the sandbox's engine", async () => {
    const { calculateInUniver } = await import("../support/univer");
    const all = cases();
    const sheets = all.map(({ sheet }) => sheet);
    expect(differences(all, await calculateInUniver(sheets, { rows: 20, columns: 6 }))).toEqual([]);
  }, 120_000);
});

describeWithLibreOffice("the plain formulas in LibreOffice", () => {
  it("give what the functions give", async () => {
    // To LibreOffice, TRUE and FALSE are numbers: the limit "booleans".
    const all = cases().filter(({ sheet }) => !sheet.rows.flat().some((cell) => typeof cell === "boolean"));
    const sheets = all.map(({ sheet }) => sheet);
    expect(differences(all, await calculateInLibreOffice(sheets))).toEqual([]);
  }, 120_000);
});
