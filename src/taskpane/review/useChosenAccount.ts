import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ListedAccount, ReviewWorkbook, SelectedCell } from "../../workbook/review/reviewWorkbook";
import { settledWithin } from "../state/settledWithin";
import { useSelectionChanges } from "../state/useSelectionChanges";
import { useWorkbook } from "../WorkbookContext";
import { accountWithKey } from "./state/accountOrder";

/** So long the selection in the sheet may keep the pane from going on. */
const SELECTING_MS = 3_000;

interface Chosen {
  readonly key: string;
  /** By the pane, rather than by a selection in the sheet: the user goes on there. */
  readonly here: boolean;
}

/**
 * Which account is on screen: the one chosen in the pane, whose row is then selected, or the one whose row somebody has
 * selected. Nothing is chosen until the selection has been looked at.
 *
 * @param first where no account's row is selected to begin with
 */
export function useChosenAccount(
  review: ReviewWorkbook,
  accounts: readonly ListedAccount[],
  first: () => string,
) {
  const [chosen, setChosen] = useState<Chosen>(() => ({ key: first(), here: false }));
  const [hasLooked, setHasLooked] = useState(false);
  const selecting = useRef(0);
  /** What the pane itself has selected: whatever account is sorted there meanwhile, nobody has chosen it. */
  const own = useRef<SelectedCell>(undefined);
  /** Until the pane has moved the selection, or Excel is silent, it isn't followed. */
  const moveSelection = (moved: Promise<SelectedCell | undefined>) => {
    selecting.current += 1;
    const known = moved.then((cell) => (own.current = cell));
    void settledWithin(known, SELECTING_MS).then(() => (selecting.current -= 1));
    return known;
  };
  const follow = useCallback(async () => {
    // While the pane moves the selection, the selection has nothing to tell.
    if (selecting.current > 0) return;
    const selected = await review.selected().catch(() => undefined);
    if (selected === undefined || selected.cell === own.current) return;
    const account = accountWithKey(accounts, selected.key);
    if (account === undefined || selecting.current > 0) return;
    own.current = undefined;
    setChosen((before) => (before.key === account.key ? before : { key: account.key, here: false }));
  }, [review, accounts]);
  const lookFirst = useEffectEvent(() =>
    settledWithin(follow(), SELECTING_MS).then(() => setHasLooked(true)),
  );
  useEffect(() => void lookFirst(), []);
  useSelectionChanges(useWorkbook(), true, follow);
  return {
    ...chosen,
    hasLooked,
    choose: (key: string, here: boolean) => {
      setChosen({ key, here });
      // A help; where the sheet is hidden the pane works without.
      moveSelection(review.select(key)).catch(() => undefined);
    },
    showRow: (hidden?: "unhide") => moveSelection(review.showRow(chosen.key, hidden)),
  };
}
