import type { NamedRows } from "../../../workbook/planWorkbook";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

type Rows = Omit<NamedRows, "name">;

/** What becomes of rows that name an account otherwise than it is called by now. */
export function nameChangeWords(format: Formats) {
  const rows = ({ actions, branches }: Rows) =>
    [
      ...(actions > 0 ? [counted(format, actions, "action", "actions")] : []),
      ...(branches > 0 ? [counted(format, branches, "branch", "branches")] : []),
    ].join(" and ");
  const isOne = ({ actions, branches }: Rows) => actions + branches === 1;
  return {
    followed: (of: Rows, name: string, to: string) =>
      `${rows(of)} ${isOne(of) ? "follows" : "follow"} ${name} → ${to}`,
    taken: (of: Rows, name: string) =>
      `${rows(of)} under “${name}” ${isOne(of) ? "stays" : "stay"}: another account has that name now. Check whose ${isOne(of) ? "it is" : "they are"}.`,
    unknown: (of: Rows, name: string) =>
      `${rows(of)} under “${name}”: no account has that name. Choose the account there anew.`,
    others: (count: number) => `And ${counted(format, count, "more name", "more names")}`,
  };
}
