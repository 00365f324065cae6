import { afterEach, expect, it } from "@jest/globals";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import { planRemoval } from "../../../src/workbook/remove/remove";
import { planRollForward } from "../../../src/workbook/rollForward/rollForward";
// The window's globals are looked up before the engine adds its own.
import { useExcel } from "../../support/excel";
import { type HeadlessUniver, createHeadlessUniver } from "../../../sandbox/engine/headlessUniver";
import { cellsOf } from "../support/sheetCells";
import { typedPlan } from "./typedPlan";

let univer: HeadlessUniver;
useExcel(() => ({ engine: (univer = createHeadlessUniver()).engine }));
afterEach(() => univer.dispose());

const noSignal = new AbortController().signal;
const nothing = () => undefined;

it("the goal of a plan that was rolled forward is that of one made for the year", async () => {
  await typedPlan();
  await planRollForward.rollForward({ goal: 4000 }, nothing, noSignal);
  const goalSheet = () => cellsOf("Goal Back-Calculation", "A1:E45");
  const rolled = await goalSheet();
  const amountOf = (label: string) => rolled.find(([first]) => first === label)?.[1];
  expect(amountOf("Opening revenue")).toBe(1300 + 500 + 400);
  expect(amountOf("Closing revenue")).toBe(1500 + 300 + 600 + 50);

  const plan = await excelWorkbook.readPlan();
  if (!plan) throw new Error("no plan");
  await planRemoval.remove({ breakReferences: false }, nothing, noSignal);
  await excelWorkbook.build(plan, nothing, noSignal);
  expect(rolled).toEqual(await goalSheet());
}, 300_000);
