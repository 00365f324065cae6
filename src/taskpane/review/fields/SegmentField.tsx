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
  field: { position: "relative", border: "none", margin: 0, padding: 0, minWidth: 0 },
  label: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXS },
  besideClear: { paddingInlineEnd: "72px" },
  segments: { display: "grid", gap: tokens.spacingHorizontalXXS },
  segment: {
    ...typographyStyles.body1,
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: 0,
    minHeight: "32px",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
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
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  // As large as the segment, with its border.
  radio: {
    position: "absolute",
    top: "-1px",
    left: "-1px",
    width: "calc(100% + 2px)",
    height: "calc(100% + 2px)",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
  caption: {
    ...typographyStyles.caption1,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
  // In the line of the label, and by keyboard after the values.
  clear: {
    position: "absolute",
    // A fieldset begins below its legend.
    top: "-26px",
    insetInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
});

/** So narrow that a segment can still be hit and read; where they don't fit into one line they take two. */
const narrowest = (segments: readonly Segment[]) =>
  segments.every(({ label }) => label.length <= 2) ? "24px" : "72px";

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
  const said = caption();
  const write = (answer: Exclude<Answer, undefined>) =>
    segments.find((segment) => segment.value === answer)?.label ?? String(answer);
  return (
    <fieldset
      className={styles.field}
      {...(said === undefined ? {} : { "aria-describedby": `${name}caption` })}
      onBlur={save}
    >
      <legend className={mergeClasses(styles.label, value !== undefined && styles.besideClear)}>
        {label}
      </legend>
      <div
        className={styles.segments}
        style={{ gridTemplateColumns: `repeat(auto-fit, minmax(${narrowest(segments)}, 1fr))` }}
      >
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
      {said !== undefined && (
        <div id={`${name}caption`} className={styles.caption}>
          {said}
        </div>
      )}
      <AnswerNotes field={field} write={write} />
    </fieldset>
  );
}
