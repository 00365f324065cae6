import { inExcel } from "../excel/session";
import { survey as lookAround } from "../survey/survey";
import type { ExamplesWorkbook } from "./examplesWorkbook";
import { markedSheet } from "./examplesMark";
import { insert } from "./insertExamples";

/** The examples in the workbook that is open in Excel, through Office.js. */
export const excelExamples: ExamplesWorkbook = {
  find: () => inExcel(async (session) => markedSheet(await lookAround(session))?.name),
  insert,
};
