import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { editsOfAccount, type AccountState } from "./state/accountState";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, minHeight: "16px", color: tokens.colorNeutralForeground3 },
  trouble: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteRedForeground1 },
});

/** Whether what was typed stands in the sheet. */
export function SaveStatus({ state }: { readonly state: AccountState }) {
  const styles = useStyles();
  const text = useReviewWords().status;
  const stages = editsOfAccount(state).map(({ stage }) => stage);
  const sentence = () => {
    if (stages.includes("failed") || state.entries.some(({ isLost }) => isLost)) return text.failed;
    if (stages.includes("contested")) return text.contested;
    if (stages.includes("refused")) return text.refused;
    return undefined;
  };
  const progress = () => {
    if (stages.length > 0) return text.typing;
    return state.hasSaved ? text.saved : "";
  };
  const trouble = sentence();
  return (
    <div role="status" className={mergeClasses(styles.status, trouble !== undefined && styles.trouble)}>
      {trouble ?? progress()}
    </div>
  );
}
