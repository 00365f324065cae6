import type { AccountTable, Cell } from "../../planning/accounts/account";
import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";

/** A block's first row as headers and the rest as rows. */
export async function readTable(session: Session, block: SheetBlock): Promise<AccountTable> {
  const { values } = await readBlock(session, block, "values");
  const [headers = [], ...rows] = values;
  return { headers: headers.map(String), rows: rows as Cell[][] };
}
