import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { checkAnswer } from "../../../workbook/review/checkAnswer";
import type { Answer } from "../../../workbook/review/reviewWorkbook";
import { AnswerNotes } from "./AnswerNotes";
import type { AskedField } from "./askedField";
import { useReviewWords } from "../useReviewWords";

export interface Segment {
  readonly value: number | string;
  readonly label: string;
  /** What the value means, in words. */
  readonly anchor?: string | undefined;
}

interface SegmentFieldProps {
  readonly field: AskedField;
  readonly segments: readonly Segment[];
}

const useStyles = makeStyles({
  field: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  label: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  segments: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  segment: {
    ...typographyStyles.body1,
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: 0,
    height: "32px",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
  caption: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
  },
  words: { flexGrow: 1 },
  clear: { minWidth: 0 },
});

/** One of a few values on a scale, its meaning in words below it; it can be taken back to "not answered". */
export function SegmentField({ field, segments }: SegmentFieldProps) {
  const styles = useStyles();
  const name = useId();
  const { label, hint, limits, value, set, save } = field;
  const text = useReviewWords();
  const chosen = segments.find((segment) => segment.value === value);
  const caption = () => {
    if (value === undefined) return [text.notAnswered, hint].filter(Boolean).join(" · ");
    if (checkAnswer(limits, value) !== undefined) return text.inSheet(String(value));
    return chosen?.anchor ?? hint;
  };
  const write = (answer: Exclude<Answer, undefined>) =>
    segments.find((segment) => segment.value === answer)?.label ?? String(answer);
  return (
    <fieldset className={styles.field} onBlur={save}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.segments}>
        {segments.map((segment) => (
          <label
            key={segment.value}
            className={mergeClasses(styles.segment, segment === chosen && styles.chosen)}
            title={segment.anchor}
          >
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={segment === chosen}
              aria-label={
                segment.anchor === undefined ? segment.label : `${segment.label}: ${segment.anchor}`
              }
              onChange={() => set(segment.value)}
            />
            <span aria-hidden>{segment.label}</span>
          </label>
        ))}
      </div>
      <div className={styles.caption}>
        <span className={styles.words}>{caption()}</span>
        {value !== undefined && (
          <Button
            className={styles.clear}
            size="small"
            appearance="subtle"
            aria-label={text.clearField(label)}
            onClick={() => set(undefined)}
          >
            {text.clear}
          </Button>
        )}
      </div>
      <AnswerNotes field={field} write={write} />
    </fieldset>
  );
}
