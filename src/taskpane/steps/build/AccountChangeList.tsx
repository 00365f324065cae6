import { makeStyles, tokens } from "@fluentui/react-components";
import type { AccountChanges } from "../../../workbook/planWorkbook";
import { useLanguage } from "../../words/LanguageContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** What happens to the accounts in the review; what happens to none isn't said. */
export function AccountChangeList({ changes }: { readonly changes: AccountChanges }) {
  const styles = useStyles();
  const text = useLanguage().words.build;
  return (
    <ul className={styles.list}>
      {(["added", "kept", "missing"] as const)
        .filter((change) => changes[change] > 0)
        .map((change) => (
          <li key={change}>{text[change](changes[change])}</li>
        ))}
    </ul>
  );
}
