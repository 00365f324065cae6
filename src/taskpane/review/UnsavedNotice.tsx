import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { useReviewWords } from "./useReviewWords";

interface UnsavedNoticeProps {
  readonly accounts: readonly { readonly key: string; readonly name: string }[];
  readonly onChosen: (key: string) => void;
}

const useStyles = makeStyles({
  notice: { display: "grid", rowGap: tokens.spacingVerticalS, margin: tokens.spacingHorizontalM },
});

/** Accounts one has left with something that isn't saved, each a click away. */
export function UnsavedNotice({ accounts, onChosen }: UnsavedNoticeProps) {
  const { notice } = useStyles();
  const text = useReviewWords();
  if (accounts.length === 0) return null;
  return (
    <div className={notice} role="alert">
      <Notice intent="error">
        {text.unsaved(accounts.length)}
        {accounts.map(({ key, name }) => (
          <Button key={key} size="small" appearance="subtle" onClick={() => onChosen(key)}>
            {name}
          </Button>
        ))}
      </Notice>
    </div>
  );
}
