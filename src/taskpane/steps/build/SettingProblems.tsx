import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingProblem } from "../../../planning/plan/settingProblem";
import { Notice } from "../../components/Notice";
import { usePlanning } from "../../state/PlanContext";
import { stepOfSetting } from "../../state/stepOfSetting";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** Answers that a plan can't be built with, and the steps that ask for them. */
export function SettingProblems({ problems }: { readonly problems: readonly SettingProblem[] }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const stepWords = useStepWords();
  const { dispatch } = usePlanning();
  const steps = [...new Set(problems.map(({ field }) => stepOfSetting(field)))];
  return (
    <Notice intent="error">
      {stepWords.build.settingsProblems}
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            {problem.field}: {stepWords.settingProblems.sentence(problem, false)}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {steps.map((step) => (
          <Button key={step} size="small" onClick={() => dispatch({ type: "stepEntered", step })}>
            {words.failures.goTo(words.wizard.steps[step])}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
