import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountChanges, ChangedAccounts } from "../../../workbook/planWorkbook";
import { useStepWords } from "../../words/useStepWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  names: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface AccountChangeListProps {
  readonly changes: AccountChanges;
  /** The first of those that have come and gone. */
  readonly changed: ChangedAccounts | undefined;
}

/** What happens to the accounts in the review; what happens to none isn't said. */
export function AccountChangeList({ changes, changed }: AccountChangeListProps) {
  const styles = useStyles();
  const text = useStepWords().build;
  const names = (change: keyof AccountChanges) => (change === "kept" ? [] : (changed?.[change] ?? []));
  return (
    <ul className={styles.list}>
      {(["added", "kept", "missing"] as const)
        .filter((change) => changes[change] > 0)
        .map((change) => (
          <li key={change}>
            {text[change](changes[change])}
            {names(change).length > 0 && (
              <span className={styles.names}>{text.named(names(change), changes[change])}</span>
            )}
          </li>
        ))}
    </ul>
  );
}
