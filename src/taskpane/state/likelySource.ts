import type { AccountSource } from "../../workbook/planWorkbook";

const SOUNDS_LIKE_ACCOUNTS = /account|customer|client|compan|kunde|konto|debitor/iu;

/**
 * The source to propose: tables before the selection, those that the user looks at before others, those that are called
 * like accounts before others, and then the longest.
 */
export function likelySource(sources: readonly AccountSource[]): AccountSource | undefined {
  const rank = ({ ref, sheet, isActive }: AccountSource) => {
    if (ref.kind === "range") return 4;
    const soundsRight = SOUNDS_LIKE_ACCOUNTS.test(ref.name) || SOUNDS_LIKE_ACCOUNTS.test(sheet);
    return (isActive ? 0 : 2) + (soundsRight ? 0 : 1);
  };
  return [...sources].sort((one, other) => rank(one) - rank(other) || other.rows - one.rows)[0];
}
