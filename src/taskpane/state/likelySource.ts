import type { AccountSource } from "../../workbook/planWorkbook";

const SOUNDS_LIKE_ACCOUNTS = /account|customer|client|compan|kunde|konto|debitor/iu;

/** The source to propose: what the user looks at, then what is called like accounts, then the longest; tables before the selection. */
export function likelySource(sources: readonly AccountSource[]): AccountSource | undefined {
  const rank = ({ ref, sheet, isActive }: AccountSource) => {
    if (ref.kind === "range") return 3;
    if (isActive) return 0;
    return SOUNDS_LIKE_ACCOUNTS.test(ref.name) || SOUNDS_LIKE_ACCOUNTS.test(sheet) ? 1 : 2;
  };
  return [...sources].sort((one, other) => rank(one) - rank(other) || other.rows - one.rows)[0];
}
