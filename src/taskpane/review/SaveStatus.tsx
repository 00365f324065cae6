import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountState } from "./state/answerStore";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, minHeight: "16px", color: tokens.colorNeutralForeground3 },
  trouble: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteRedForeground1 },
});

/** Whether what was typed stands in the sheet. */
export function SaveStatus({ state }: { readonly state: AccountState }) {
  const styles = useStyles();
  const text = useReviewWords().status;
  const stages = Object.values(state.edits).map(({ stage }) => stage);
  const hasFailed = stages.includes("failed");
  const isContested = stages.includes("contested");
  const sentence = () => {
    if (hasFailed) return text.failed;
    if (isContested) return text.contested;
    if (stages.length > 0) return text.typing;
    return state.hasSaved ? text.saved : "";
  };
  return (
    <div role="status" className={mergeClasses(styles.status, (hasFailed || isContested) && styles.trouble)}>
      {sentence()}
    </div>
  );
}
