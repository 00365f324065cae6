import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { STEPS, type Step } from "../state/steps";
import { useLanguage } from "../words/LanguageContext";

interface StepHeaderProps {
  readonly current: Step;
  /** While the sheets are being written. */
  readonly isLocked: boolean;
  readonly onStepChosen: (step: Step) => void;
  readonly onLeft: () => void;
}

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  leave: { minWidth: "24px", marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  position: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  steps: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  step: { flexGrow: 1, flexBasis: 0 },
  marker: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "100%",
    height: "24px",
    padding: 0,
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
  },
  done: {
    cursor: "pointer",
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  current: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** Where one is in the wizard; steps that lie behind can be gone back to. */
export function StepHeader({ current, isLocked, onStepChosen, onLeft }: StepHeaderProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const position = STEPS.indexOf(current);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.name}>{words.wizard.steps[current]}</span>
        <span className={styles.position}>{words.wizard.stepOf(position + 1, STEPS.length)}</span>
        <Button
          className={styles.leave}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.wizard.leave}
          title={words.wizard.leave}
          disabled={isLocked}
          onClick={onLeft}
        />
      </div>
      <nav aria-label={words.wizard.stepNavigation}>
        <ol className={styles.steps}>
          {STEPS.map((step, index) => (
            <li
              key={step}
              className={styles.step}
              {...(step === current ? { "aria-current": "step" as const } : {})}
            >
              {index < position ? (
                <button
                  type="button"
                  disabled={isLocked}
                  className={mergeClasses(styles.marker, styles.done)}
                  aria-label={words.wizard.stepDone(words.wizard.steps[step])}
                  title={words.wizard.steps[step]}
                  onClick={() => onStepChosen(step)}
                >
                  <CheckmarkFilled aria-hidden />
                </button>
              ) : (
                <span
                  className={mergeClasses(styles.marker, step === current && styles.current)}
                  role="img"
                  aria-label={
                    step === current
                      ? words.wizard.steps[step]
                      : words.wizard.stepAhead(words.wizard.steps[step])
                  }
                  title={words.wizard.steps[step]}
                >
                  {index + 1}
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}
