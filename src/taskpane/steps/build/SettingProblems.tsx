import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingProblem } from "../../../planning/plan/settingProblem";
import { Notice } from "../../components/Notice";
import { usePlanning } from "../../state/PlanContext";
import { isRateSetting, placeOfSetting } from "../../state/placeOfSetting";
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
  const places = problems.map(({ field }) => placeOfSetting(field));
  const steps = [...new Set(places.flatMap((place) => ("step" in place ? place.step : [])))];
  const nameOf = (field: string) => {
    const place = placeOfSetting(field);
    return "step" in place ? words.wizard.steps[place.step] : stepWords.build.sheetSettings[place.onSheet];
  };
  return (
    <Notice intent="error">
      {stepWords.build.settingsProblems}
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            {nameOf(problem.field)}:{" "}
            {stepWords.settingProblems.sentence(problem, isRateSetting(problem.field))}
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
