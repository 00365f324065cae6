import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Announcement } from "../../components/Announcement";
import type { Plan } from "../../state/planView";
import { useStepWords } from "../../words/useStepWords";

const useStyles = makeStyles({
  totals: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  icon: { fontSize: "20px" },
  text: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0 },
  count: { ...typographyStyles.body1Strong },
});

/** How many accounts were read, and their revenue: what people compare with what they know. */
export function AccountTotals({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const accounts = stepWords.accounts.total(plan.accounts.length);
  const revenue = stepWords.accounts.totalRevenue(plan.revenue, plan.settings.thisYear);
  return (
    <div className={styles.totals}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <p className={styles.text}>
        <span className={styles.count}>{accounts}</span>
        <span>{revenue}</span>
      </p>
      <Announcement text={`${accounts}, ${revenue}`} />
    </div>
  );
}
