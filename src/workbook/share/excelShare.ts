import { check } from "./check";
import { prepare } from "./prepare";
import { repair } from "./repair";
import { restore } from "./restore";
import type { ShareWorkbook } from "./shareWorkbook";

/** The workbook that is open in Excel, through Office.js. */
export const excelShare: ShareWorkbook = { check, prepare, restore, repair };
