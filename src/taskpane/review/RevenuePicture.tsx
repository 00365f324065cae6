import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountReview } from "../../workbook/review/reviewWorkbook";
import { useLanguage } from "../words/LanguageContext";
import { useReviewWords } from "./useReviewWords";

const WIDTH = 300;
const BAR_WIDTH = 56;
const TOP = 18;
const BAR_HEIGHT = 44;
const BASE = TOP + BAR_HEIGHT;
const HEIGHT = BASE + 18;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "360px", height: "auto" },
  bar: {
    fill: tokens.colorBrandBackground2Pressed,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  latest: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  base: { stroke: tokens.colorNeutralStroke1 },
  text: { ...typographyStyles.caption1, fill: tokens.colorNeutralForeground2, textAnchor: "middle" },
  amount: { ...typographyStyles.caption1Strong, fill: tokens.colorNeutralForeground1 },
});

/** Revenue of up to three years as bars; a year without a figure has none. */
export function RevenuePicture({ revenue }: Pick<AccountReview, "revenue">) {
  const styles = useStyles();
  const { format } = useLanguage();
  const text = useReviewWords();
  const yearWidth = WIDTH / Math.max(revenue.length, 1);
  const highest = Math.max(1, ...revenue.map(({ amount }) => amount ?? 0));
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={text.revenuePicture(revenue)}
    >
      <line className={styles.base} x1="0" x2={WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} />
      {revenue.map(({ year, amount }, index) => {
        const middle = yearWidth * (index + 0.5);
        const height = (Math.max(amount ?? 0, 0) / highest) * BAR_HEIGHT;
        const isLatest = index === revenue.length - 1;
        return (
          <g key={year}>
            <rect
              className={mergeClasses(styles.bar, isLatest && styles.latest)}
              x={middle - BAR_WIDTH / 2}
              y={BASE - height}
              width={BAR_WIDTH}
              height={height}
              rx="2"
            />
            <text className={mergeClasses(styles.text, styles.amount)} x={middle} y={BASE - height - 5}>
              {amount === undefined ? text.noRevenue : format.amount(amount)}
            </text>
            <text className={styles.text} x={middle} y={BASE + 15}>
              {text.revenueOf(year)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
