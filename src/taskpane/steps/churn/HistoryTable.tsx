import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChurnYearFigures } from "../../../planning/plan/churnHistory";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { useChurnWords } from "./useChurnWords";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    ":first-child": { textAlign: "start" },
  },
  year: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: {
    textAlign: "end",
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
});

/** The churn history that was found in the accounts. */
export function HistoryTable({ history }: { readonly history: readonly ChurnYearFigures[] }) {
  const styles = useStyles();
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const text = useChurnWords();
  const shown = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? text.unknown : write(value);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {text.year}
          </th>
          <th scope="col" className={styles.head}>
            {text.opening}
          </th>
          <th scope="col" className={styles.head}>
            {text.lost}
          </th>
          <th scope="col" className={styles.head}>
            {text.customersLost}
          </th>
          <th scope="col" className={styles.head}>
            {text.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ year, openingRevenue, lostRevenue, customersLost, openingCustomers, rate }) => (
          <tr key={year} className={styles.row}>
            <th scope="row" className={styles.year}>
              {stepWords.accounts.fiscalYear(year)}
            </th>
            <td className={styles.cell}>{shown(openingRevenue, format.amount)}</td>
            <td className={styles.cell}>{shown(lostRevenue, format.amount)}</td>
            <td className={styles.cell}>
              {customersLost === undefined ? text.unknown : text.customersOf(customersLost, openingCustomers)}
            </td>
            <td className={styles.cell}>{shown(rate, format.percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
