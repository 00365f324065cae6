import { Field, Input } from "@fluentui/react-components";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useGoalWords } from "./useGoalWords";

const CODE_LENGTH = 3;

/** The currency of all amounts, as its ISO code. */
export function CurrencyField() {
  const text = useGoalWords();
  const { dispatch } = usePlanning();
  const { settings } = usePlan();
  const problem = useSettingProblem()("currency");
  return (
    <Field
      label={text.currency}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input
        style={{ minWidth: 0 }}
        autoComplete="off"
        maxLength={CODE_LENGTH}
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={settings.currency}
        onChange={(_, { value }) => dispatch({ type: "currencySet", currency: value.toUpperCase() })}
      />
    </Field>
  );
}
