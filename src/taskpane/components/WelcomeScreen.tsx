import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { Suspense } from "react";
import type { ExistingPlan } from "../../workbook/planWorkbook";
import { later } from "../later";
import type { Step } from "../state/steps";
import { useLanguage } from "../words/LanguageContext";
import { ScreenTitle } from "./ScreenTitle";

const SheetLinks = later(() => import("./SheetLinks").then((module) => module.SheetLinks));

interface WelcomeScreenProps {
  readonly existing: ExistingPlan | undefined;
  /** The step at which somebody has left the wizard. */
  readonly unfinished: Step | undefined;
  readonly onStarted: () => void;
  readonly onContinued: () => void;
  /** The plan that stands already is to stay as it is. */
  readonly onDiscarded: () => void;
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    overflowY: "auto",
    overflowWrap: "anywhere",
    // Too little height scrolls; it squeezes nothing.
    "& > *": { flexShrink: 0 },
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  mark: { width: "40px", height: "40px" },
  lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  item: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  number: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    height: "28px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
  itemTitle: { ...typographyStyles.body1Strong, display: "block" },
  itemText: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  privacy: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
});

/** The first thing one sees: what this makes, and one button. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const styles = useStyles();
  const text = useLanguage().words.wizard.welcome;
  return (
    <main className={styles.screen}>
      <img className={styles.mark} src="assets/icon-80.png" alt="" />
      <Welcome {...props} />
      <p className={styles.privacy}>
        <LockClosedRegular aria-hidden />
        {text.privacy}
      </p>
    </main>
  );
}

function Welcome({ existing, unfinished, onStarted, onContinued, onDiscarded }: WelcomeScreenProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const text = words.wizard.welcome;
  if (unfinished !== undefined)
    return (
      <>
        <ScreenTitle size="large">
          {existing === undefined ? text.unfinishedTitle : text.changesTitle}
        </ScreenTitle>
        <p className={styles.lead}>{text.unfinishedLead(words.wizard.steps[unfinished])}</p>
        <Button appearance="primary" size="large" onClick={onContinued}>
          {text.goOn}
        </Button>
        {existing === undefined ? (
          <Button onClick={onStarted}>{text.startAfresh}</Button>
        ) : (
          <Button onClick={onDiscarded}>{text.discard}</Button>
        )}
        <Suspense>{existing !== undefined && <SheetLinks sheets={existing.sheets} />}</Suspense>
      </>
    );
  return (
    <>
      <ScreenTitle size="large">{text.title}</ScreenTitle>
      <p className={styles.lead}>{text.lead}</p>
      <Button appearance="primary" size="large" onClick={onStarted}>
        {text.start}
      </Button>
      <ol className={styles.list} aria-label={text.makes}>
        {text.makesItems.map(({ title, text: about }, index) => (
          <li key={title} className={styles.item}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className={styles.itemTitle}>{title}</span>
              <span className={styles.itemText}>{about}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
