import { select, selected, showRow } from "./follow";
import { list, read } from "./readReview";
import type { ReviewWorkbook } from "./reviewWorkbook";
import { watchOthers } from "./watchCells";
import { write } from "./writeAnswers";
import { writeEntry } from "./writeEntry";

/** The review of the workbook that is open in Excel, through Office.js. */
export const excelReview: ReviewWorkbook = {
  list,
  read,
  write,
  writeEntry,
  select,
  selected,
  showRow,
  watch: watchOthers,
};
