import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useLanguage } from "../words/LanguageContext";
import { ScreenTitle } from "./ScreenTitle";
import { useKeptFocus } from "./useKeptFocus";

interface StepFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** The button that goes on; without it the step has none. */
  readonly forward?:
    { readonly label: string; readonly disabled?: boolean; readonly onChosen: () => void } | undefined;
  /** What the step comes to, in sight while one scrolls. */
  readonly summary?: ReactNode;
  /** Why there is no going on, as short sentences. */
  readonly blockers?: readonly string[];
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  blockers: {
    ...typographyStyles.caption1,
    color: tokens.colorPaletteRedForeground1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: "none",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  forward: { marginInlineStart: "auto" },
});

/** A step: its question, its content, and the way back and on. Enter goes on, or to the first field that is wrong. */
export function StepFrame({
  title,
  lead,
  children,
  onBack,
  forward,
  summary,
  blockers = [],
}: StepFrameProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  useKeptFocus(form);

  const isEmpty = onBack === undefined && forward === undefined && blockers.length === 0 && !summary;
  const goOn = () => {
    const invalid = form.current?.querySelector<HTMLElement>("[aria-invalid='true']");
    if (invalid) invalid.focus();
    else if (blockers.length === 0 && forward?.disabled !== true) forward?.onChosen();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <main className="scroll">
        <div>
          <ScreenTitle>{title}</ScreenTitle>
          <p className={styles.lead}>{lead}</p>
        </div>
        {children}
      </main>
      <footer className={styles.footer} hidden={isEmpty}>
        {summary}
        {blockers.length > 0 && (
          <div role="status" aria-label={words.wizard.cannotGoOn}>
            <ul className={styles.blockers}>
              {blockers.map((blocker) => (
                <li key={blocker}>{blocker}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.buttons}>
          {onBack !== undefined && <Button onClick={onBack}>{words.wizard.back}</Button>}
          {forward !== undefined && (
            <Button
              className={styles.forward}
              type="submit"
              appearance="primary"
              disabled={forward.disabled === true || blockers.length > 0}
            >
              {forward.label}
            </Button>
          )}
        </div>
      </footer>
    </form>
  );
}
