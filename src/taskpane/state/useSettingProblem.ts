import { useLanguage } from "../words/LanguageContext";
import { usePlan } from "./PlanContext";

/** What is wrong with a setting, as a sentence for its field; undefined where nothing is. */
export function useSettingProblem(): (field: string, isRate?: boolean) => string | undefined {
  const { words } = useLanguage();
  const { settingProblems } = usePlan();
  return (field, isRate = false) => {
    const problem = settingProblems.find((candidate) => candidate.field === field);
    return problem && words.settingProblems.sentence(problem, isRate);
  };
}
