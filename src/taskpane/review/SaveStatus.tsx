import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { editsOfAccount, type AccountState } from "./state/accountState";
import { editsOf, type Edit } from "./state/edits";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, minHeight: "16px", color: tokens.colorNeutralForeground3 },
  trouble: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteRedForeground1 },
});

/** Whether what was typed stands in the sheet. */
export function SaveStatus({ state }: { readonly state: AccountState }) {
  const styles = useStyles();
  const words = useReviewWords();
  const text = words.status;
  const stages = editsOfAccount(state).map(({ stage }) => stage);
  const sentence = () => {
    if (stages.includes("failed") || state.entries.some(({ isLost }) => isLost)) return text.failed;
    if (stages.includes("contested")) return text.contested;
    const refused = refusedFields(state, words);
    if (refused.length > 0) return text.refused(refused);
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

/** What the sheet wouldn't take, as the page calls it. */
function refusedFields(
  { edits, entries }: AccountState,
  { fields, entryFields }: ReturnType<typeof useReviewWords>,
): readonly string[] {
  const isRefused = ([, { stage }]: readonly [string, Edit]) => stage === "refused";
  return [
    ...editsOf(edits)
      .filter(isRefused)
      .map(([field]) => fields[field]),
    ...entries.flatMap((entry) =>
      editsOf(entry.edits)
        .filter(isRefused)
        .map(([field]) => entryFields[entry.list][field] ?? field),
    ),
  ];
}
