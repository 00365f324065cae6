import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountReview } from "../../workbook/review/reviewWorkbook";
import { useLanguage } from "../words/LanguageContext";
import { useReviewWords } from "./useReviewWords";

/** Amounts of more characters than these don't fit beside each other: they are written in millions and billions. */
const LONGEST = 11;

const useStyles = makeStyles({
  picture: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    maxWidth: "360px",
    textAlign: "center",
  },
  year: { display: "flex", flexDirection: "column", justifyContent: "flex-end", minWidth: 0 },
  amount: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  bars: {
    display: "flex",
    alignItems: "flex-end",
    justifyContent: "center",
    marginTop: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  bar: {
    width: "min(56px, 70%)",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorBrandStroke2Contrast,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  latest: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const HEIGHT = 44;

/** Revenue of up to three years as bars; a year without a figure, or with less than nothing, has none. */
export function RevenuePicture({ revenue }: Pick<AccountReview, "revenue">) {
  const styles = useStyles();
  const { format } = useLanguage();
  const text = useReviewWords();
  const highest = Math.max(1, ...revenue.map(({ amount }) => amount ?? 0));
  const isLong = revenue.some(({ amount = 0 }) => format.amount(amount).length > LONGEST);
  const write = isLong ? format.shortAmount : format.amount;
  return (
    <div className={styles.picture} role="img" aria-label={text.revenuePicture(revenue)}>
      {revenue.map(({ year, amount }, index) => {
        const height = (Math.max(amount ?? 0, 0) / highest) * HEIGHT;
        const isLatest = index === revenue.length - 1;
        return (
          <div
            key={year}
            className={styles.year}
            {...(amount !== undefined && { title: format.amount(amount) })}
          >
            <span className={styles.amount}>{amount === undefined ? text.noRevenue : write(amount)}</span>
            <span className={styles.bars}>
              <span className={mergeClasses(styles.bar, isLatest && styles.latest)} style={{ height }} />
            </span>
            <span className={styles.name}>{text.revenueOf(year)}</span>
          </div>
        );
      })}
    </div>
  );
}
