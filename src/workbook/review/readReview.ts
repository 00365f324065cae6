import { inExcel } from "../excel/session";
import { accountFrom, listedFields, listedFrom } from "./accountFrom";
import { look } from "./look";
import { findTables } from "./planTables";
import { readFields } from "./readFields";
import type { ReviewWorkbook } from "./reviewWorkbook";
import { vocabulary, vocabularyNames } from "./vocabulary";

export const list: ReviewWorkbook["list"] = () =>
  inExcel(async (session) => {
    const answer = await findTables(session, vocabularyNames);
    const review = answer?.found.tables.get("review");
    if (!answer || !review) return undefined;
    const rows = await readFields(session, review, listedFields);
    const words = vocabulary(answer.found.named);
    return rows.map((cells) => listedFrom(cells, words)).filter(({ key }) => key !== "");
  });

export const read: ReviewWorkbook["read"] = (key, signal) =>
  inExcel(async (session) => {
    const rows = await look(session, key);
    return rows && accountFrom(rows.found, rows);
  }, signal);
