import type { AccountSource } from "../../workbook/planWorkbook";

const SOUNDS_LIKE_ACCOUNTS = /account|customer|client|compan|kunde|konto|debitor/iu;

/** The source to propose: one that is called like accounts, otherwise the longest; tables before the selection. */
export function likelySource(sources: readonly AccountSource[]): AccountSource | undefined {
  const rank = ({ ref, sheet }: AccountSource) => {
    if (ref.kind === "range") return 2;
    return SOUNDS_LIKE_ACCOUNTS.test(ref.name) || SOUNDS_LIKE_ACCOUNTS.test(sheet) ? 0 : 1;
  };
  return [...sources].sort((one, other) => rank(one) - rank(other) || other.rows - one.rows)[0];
}
