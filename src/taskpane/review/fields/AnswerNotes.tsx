import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import { Notice } from "../../components/Notice";
import { useReviewWords } from "../useReviewWords";
import type { AskedField } from "./askedField";

interface AnswerNotesProps {
  readonly field: Pick<AskedField, "label" | "edit" | "isNews" | "keepMine" | "takeTheirs">;
  /** An answer as the user reads it. */
  readonly write: (answer: Exclude<Answer, undefined>) => string;
}

const useStyles = makeStyles({
  news: { ...typographyStyles.caption1, margin: 0, color: tokens.colorPaletteMarigoldForeground2 },
  contested: { marginTop: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** What others have done to an answer meanwhile; where both have answered, the user decides. */
export function AnswerNotes({ field, write }: AnswerNotesProps) {
  const styles = useStyles();
  const { label, edit, isNews, keepMine, takeTheirs } = field;
  const { contested: text, news } = useReviewWords();
  if (edit?.theirs !== undefined) {
    const { value, isRemote } = edit.theirs;
    const theirs = value === undefined ? text.blank : text.quoted(write(value));
    return (
      <div role="alert" className={styles.contested} data-wide>
        <Notice intent="warning">
          {isRemote ? text.remote(theirs) : text.local(theirs)}
          <div className={styles.buttons}>
            <Button size="small" aria-label={text.about(text.mine, label)} onClick={keepMine}>
              {text.mine}
            </Button>
            <Button size="small" aria-label={text.about(text.theirs, label)} onClick={takeTheirs}>
              {text.theirs}
            </Button>
          </div>
        </Notice>
      </div>
    );
  }
  return isNews && <p className={styles.news}>{news}</p>;
}
