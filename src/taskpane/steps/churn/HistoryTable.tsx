import {
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  type GriffelStyle,
} from "@fluentui/react-components";
import type { ChurnYearFigures } from "../../../planning/plan/churnHistory";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { useChurnWords } from "./useChurnWords";

const NARROW = "@media (max-width: 279px)";

/** Amounts of more characters than these leave no room for five columns. */
const LONGEST = 10;

/** Where the columns have no room beside each other, a year stands in lines, each with the name of its column. */
const LINES = {
  head: { position: "absolute", overflow: "hidden", width: "1px", height: "1px", clipPath: "inset(50%)" },
  row: { display: "block", padding: `${tokens.spacingVerticalSNudge} 0` },
  year: { display: "block", padding: 0 },
  cell: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
    padding: 0,
    "::before": {
      // Said by the column's header already.
      content: 'attr(data-column) / ""',
      color: tokens.colorNeutralForeground3,
    },
  },
} satisfies Record<string, GriffelStyle>;

const useStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { display: "block" },
  },
  body: { [NARROW]: { display: "block" } },
  head: { [NARROW]: LINES.head },
  column: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: "end",
    padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":first-child": { textAlign: "start", paddingInlineStart: 0 },
  },
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: LINES.row,
  },
  year: {
    ...typographyStyles.caption1Strong,
    textAlign: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    [NARROW]: LINES.year,
  },
  cell: {
    textAlign: "end",
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    [NARROW]: LINES.cell,
  },
});

const useLineStyles = makeStyles({ block: { display: "block" }, ...LINES });

/** The churn history that was found in the accounts. */
export function HistoryTable({ history }: { readonly history: readonly ChurnYearFigures[] }) {
  const styles = useStyles();
  const lines = useLineStyles();
  const { format } = useLanguage();
  const stepWords = useStepWords();
  const text = useChurnWords();
  const shown = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? text.unknown : write(value);
  const years = history.map(
    ({ year, openingRevenue, lostRevenue, customersLost, openingCustomers, rate }) => ({
      year,
      cells: [
        { column: text.opening, value: shown(openingRevenue, format.amount) },
        { column: text.lost, value: shown(lostRevenue, format.amount) },
        {
          column: text.customersLost,
          value: shown(customersLost, (lost) => text.customersOf(lost, openingCustomers)),
        },
        { column: text.rate, value: shown(rate, format.percent) },
      ],
    }),
  );
  const isLong = years.some(({ cells }) => cells.some(({ value }) => value.length > LONGEST));
  const columns = [text.year, text.opening, text.lost, text.customersLost, text.rate];
  // The roles stay when the elements are no longer laid out as a table.
  return (
    <table role="table" className={mergeClasses(styles.table, isLong && lines.block)}>
      <thead role="rowgroup" className={mergeClasses(styles.head, isLong && lines.head)}>
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={mergeClasses(styles.body, isLong && lines.block)}>
        {years.map(({ year, cells }) => (
          <tr key={year} role="row" className={mergeClasses(styles.row, isLong && lines.row)}>
            <th role="rowheader" scope="row" className={mergeClasses(styles.year, isLong && lines.year)}>
              {stepWords.accounts.fiscalYear(year)}
            </th>
            {cells.map(({ column, value }) => (
              <td
                key={column}
                role="cell"
                data-column={column}
                className={mergeClasses(styles.cell, isLong && lines.cell)}
              >
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
