import { DismissRegular } from "@fluentui/react-icons/headless/svg/dismiss";
import { CheckmarkFilled } from "@fluentui/react-icons/headless/svg/checkmark";
import { STEPS, type Step } from "../state/steps";
import { useLanguage } from "../words/LanguageContext";
import { PaneButton } from "./PaneButton";

interface StepHeaderProps {
  readonly current: Step;
  /** While the sheets are being written. */
  readonly isLocked: boolean;
  readonly onStepChosen: (step: Step) => void;
  readonly onLeft: () => void;
}

/** Where one is in the wizard; steps that lie behind can be gone back to. */
export function StepHeader({ current, isLocked, onStepChosen, onLeft }: StepHeaderProps) {
  const { words } = useLanguage();
  const position = STEPS.indexOf(current);
  return (
    <header className="step-header">
      <div className="step-header-line">
        <span className="step-header-name">{words.wizard.steps[current]}</span>
        <span className="step-header-position">{words.wizard.stepOf(position + 1, STEPS.length)}</span>
        <PaneButton
          className="step-header-leave"
          appearance="subtle"
          size="small"
          aria-label={words.wizard.leave}
          title={words.wizard.leave}
          disabled={isLocked}
          onClick={onLeft}
        >
          <DismissRegular aria-hidden />
        </PaneButton>
      </div>
      <nav aria-label={words.wizard.stepNavigation}>
        <ol className="step-header-steps">
          {STEPS.map((step, index) => (
            <li
              key={step}
              className="step-header-step"
              {...(step === current ? { "aria-current": "step" as const } : {})}
            >
              {index < position ? (
                <button
                  type="button"
                  disabled={isLocked}
                  className="step-header-marker"
                  aria-label={words.wizard.stepDone(words.wizard.steps[step])}
                  title={words.wizard.steps[step]}
                  onClick={() => onStepChosen(step)}
                >
                  <CheckmarkFilled aria-hidden />
                </button>
              ) : (
                <span
                  className="step-header-marker"
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
