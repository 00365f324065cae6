import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ChurnYearFigures } from "../../../planning/plan/churnHistory";
import { firstYear } from "../../../planning/plan/yearsToType";
import type { ChurnYear } from "../../../planning/settings";
import { FieldPair } from "../../components/FieldPair";
import { NumberField } from "../../components/NumberField";
import { usePlan, usePlanning } from "../../state/PlanContext";
import { useSettingProblem } from "../../state/useSettingProblem";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { useChurnWords } from "./useChurnWords";

type Amount = Exclude<keyof ChurnYear, "year">;

const useStyles = makeStyles({
  years: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  year: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  head: { display: "flex", alignItems: "center", width: "100%", padding: 0 },
  name: { ...typographyStyles.body1Strong, flexGrow: 1 },
  rate: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  add: { alignSelf: "flex-start" },
});

/** The churn history as the user's own records have it, a row a year. */
export function HistoryFields({ history }: { readonly history: readonly ChurnYearFigures[] }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const { dispatch } = usePlanning();
  const { settings } = usePlan();
  const problemOf = useSettingProblem();
  const text = useChurnWords();
  const typed = settings.churn.history;
  const change = (years: readonly ChurnYear[]) =>
    dispatch({ type: "churnAssumed", churn: { source: "typed", history: years } });
  const enter = (at: number, amount: Amount, value: number | undefined) =>
    change(typed.map((year, index) => (index === at ? { ...year, [amount]: value } : year)));
  const earlier = (typed[0]?.year ?? settings.thisYear + 1) - 1;

  const field = (at: number, year: number, amount: Amount, label: string) => (
    <NumberField
      label={label}
      value={typed[at]?.[amount]}
      problem={problemOf(`churn.history.${at}.${amount}`)}
      onEntered={(value) => enter(at, amount, value)}
      onCleared={() => enter(at, amount, undefined)}
      key={`${year} ${amount}`}
    />
  );
  return (
    <div className={styles.years}>
      {typed.map(({ year }, at) => {
        const rate = history[at]?.rate;
        return (
          <fieldset key={year} className={styles.year}>
            <legend className={styles.head}>
              <span className={styles.name}>{stepWords.accounts.fiscalYear(year)}</span>
              {rate !== undefined && <span className={styles.rate}>{text.rateOf(format.percent(rate))}</span>}
              {at === 0 && typed.length > 1 && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={text.removeYear(year)}
                  onClick={() => change(typed.slice(1))}
                />
              )}
            </legend>
            <FieldPair most={3}>
              {field(at, year, "openingRevenue", text.columnNames.opening)}
              {field(at, year, "lostRevenue", text.columnNames.lost)}
              {field(at, year, "customersLost", text.columnNames.customersLost)}
            </FieldPair>
          </fieldset>
        );
      })}
      {earlier >= firstYear(settings.thisYear) && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          className={styles.add}
          onClick={() =>
            change([
              { year: earlier, openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined },
              ...typed,
            ])
          }
        >
          {text.addYear(earlier)}
        </Button>
      )}
    </div>
  );
}
