import { LockClosedRegular } from "@fluentui/react-icons/headless/svg/lock-closed";
import { Suspense } from "react";
import type { ExistingPlan } from "../../workbook/planWorkbook";
import { laterScreen } from "../laterScreen";
import type { Step } from "../state/steps";
import { useLanguage } from "../words/LanguageContext";
import { ScreenTitle } from "./ScreenTitle";
import { PaneButton } from "./PaneButton";

const SheetLinks = laterScreen(() => import("./SheetLinks").then((module) => module.SheetLinks));

interface WelcomeScreenProps {
  readonly existing: ExistingPlan | undefined;
  /** The step at which somebody has left the wizard. */
  readonly unfinished: Step | undefined;
  readonly onStarted: () => void;
  readonly onContinued: () => void;
  /** The plan that stands already is to stay as it is. */
  readonly onDiscarded: () => void;
}

/** The first thing one sees: what this makes, and one button. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const text = useLanguage().words.wizard.welcome;
  return (
    <main className="welcome">
      <img className="welcome-mark" src="assets/icon-80.png" alt="" />
      <Welcome {...props} />
      <p className="welcome-privacy">
        <LockClosedRegular aria-hidden />
        {text.privacy}
      </p>
    </main>
  );
}

function Welcome({ existing, unfinished, onStarted, onContinued, onDiscarded }: WelcomeScreenProps) {
  const { words } = useLanguage();
  const text = words.wizard.welcome;
  if (unfinished !== undefined)
    return (
      <>
        <ScreenTitle size="large">
          {existing === undefined ? text.unfinishedTitle : text.changesTitle}
        </ScreenTitle>
        <p className="welcome-lead">{text.unfinishedLead(words.wizard.steps[unfinished])}</p>
        <PaneButton appearance="primary" size="large" onClick={onContinued}>
          {text.goOn}
        </PaneButton>
        {existing === undefined ? (
          <PaneButton onClick={onStarted}>{text.startAfresh}</PaneButton>
        ) : (
          <PaneButton onClick={onDiscarded}>{text.discard}</PaneButton>
        )}
        <div>
          <Suspense>{existing !== undefined && <SheetLinks sheets={existing.sheets} />}</Suspense>
        </div>
      </>
    );
  return (
    <>
      <ScreenTitle size="large">{text.title}</ScreenTitle>
      <p className="welcome-lead">{text.lead}</p>
      <PaneButton appearance="primary" size="large" onClick={onStarted}>
        {text.start}
      </PaneButton>
      <ol className="welcome-list" aria-label={text.makes}>
        {text.makesItems.map(({ title, text: about }, index) => (
          <li key={title} className="welcome-item">
            <span className="welcome-number" aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className="welcome-item-title">{title}</span>
              <span className="welcome-item-text">{about}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
