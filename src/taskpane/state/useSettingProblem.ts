import { useStepWords } from "../words/useStepWords";
import { usePlan } from "./PlanContext";

/** What is wrong with a setting, as a sentence for its field; undefined where nothing is. */
export function useSettingProblem(): (field: string, isRate?: boolean) => string | undefined {
  const stepWords = useStepWords();
  const { settingProblems } = usePlan();
  return (field, isRate = false) => {
    const problem = settingProblems.find((candidate) => candidate.field === field);
    return problem && stepWords.settingProblems.sentence(problem, isRate);
  };
}
