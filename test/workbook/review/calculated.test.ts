import { afterAll, expect, it } from "@jest/globals";
import { excelOverview } from "../../../src/workbook/overview/excelOverview";
import { excelReview } from "../../../src/workbook/review/excelReview";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { defaultRequest, putAccounts } from "../support/accountsInExcel";
import { cellsOf } from "../support/sheetCells";
import { change, fewAccounts } from "./fewAccounts";

let univer: HeadlessUniver;
const excel = useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
afterAll(() => univer.dispose());

it("gives back what the sheets make of answers", async () => {
  await putAccounts(fewAccounts);
  const request = defaultRequest(fewAccounts);
  const settings = { ...request.settings, goal: 10_000, priceIncrease: 0 };
  await excelWorkbook.build({ ...request, settings }, () => undefined, new AbortController().signal);
  await excel.current.engine.settled();

  // Listed in the order of their rows.
  const listed = (await excelReview.list()) ?? [];
  expect(listed).toEqual([
    expect.objectContaining({ key: "Contoso", name: "Contoso", owner: "Ada", state: "due" }),
    expect.objectContaining({ key: "=1+1", owner: "Ben", reviewedOn: undefined }),
    expect.objectContaining({ key: "Litware" }),
    expect.objectContaining({ key: "4711" }),
  ]);
  expect([listed[0]?.tier, typeof listed[0]?.score]).toEqual([expect.stringMatching(/^[A-C]$/), "number"]);

  // Blank is not 0.
  const before = await excelReview.read(" contoso ");
  expect(before).toMatchObject({
    revenue: [
      { year: 2024, amount: 1000 },
      { year: 2025, amount: 1300 },
    ],
    gate: undefined,
    settings: { goal: 10_000, satisfactionThreshold: 7 },
  });
  expect(before?.change).toBeCloseTo(0.3, 12);
  const litware = await excelReview.read("Litware");
  expect(litware?.revenue.at(-1)).toEqual({ year: 2025, amount: undefined });
  expect(litware?.answers.crossSell).toBeUndefined();

  // Growth is held back by the gate, until it is overridden with a reason.
  const after = await excelReview.write("Contoso", [
    change("crossSell", 250),
    change("upSell", 0),
    change("satisfaction", 4),
  ]);
  expect([after?.gate, after?.answers.upSell]).toEqual(["blocked", 0]);
  expect(after?.plan.planned).toBeCloseTo((before?.plan.planned ?? 0) + 250, 9);
  expect(after?.plan.counted).toBeCloseTo(before?.plan.planned ?? 0, 9);

  // The overview says the same, each figure with its cell.
  await excel.current.engine.settled();
  const overview = await excelOverview.read();
  expect(overview?.coverage.goal.amount.value).toBe(10_000);
  expect(overview?.coverage.heldBack.amount.value).toBeCloseTo(250, 9);
  expect(overview?.held.blocked.growth.value).toBeCloseTo(250, 9);
  expect(overview?.reviews.due.value).toBe(4);
  expect(overview?.heldAccounts).toEqual([
    { name: "Contoso", gate: "blocked", address: expect.stringMatching(/^'Account Review'![A-Z]+8$/) },
  ]);
  for (const figure of [overview?.coverage.covered.amount, overview?.reviews.due, overview?.gaps[0]?.short]) {
    const [sheet = "", address = ""] = figure?.address?.split("!") ?? [];
    expect(await cellsOf(sheet.slice(1, -1), address)).toEqual([[figure?.value]]);
  }

  const overridden = await excelReview.write("Contoso", [
    change("override", "yes"),
    change("reason", "New management asked for it"),
    change("reviewedOn", 46_000),
    change("reviewedBy", "Ada"),
  ]);
  expect([overridden?.gate, overridden?.plan.counted]).toEqual(["overridden", overridden?.plan.planned]);
  expect([overridden?.reviewedOn, overridden?.answers.reviewedBy]).toEqual([46_000, "Ada"]);

  // What all accounts together cover is as it has become by the answers, not as it was before them.
  await excel.current.engine.settled();
  const covered = (await excelOverview.read())?.coverage.covered.share.value ?? NaN;
  expect(covered).toBeGreaterThan(before?.settings.coverage ?? NaN);
  expect(overridden?.settings.coverage).toBeCloseTo(covered, 12);
}, 120_000);
