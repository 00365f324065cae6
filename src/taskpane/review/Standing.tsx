import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { AccountReview, ReviewInput } from "../../workbook/review/reviewWorkbook";
import { TierBadge } from "../components/TierBadge";
import { RevenuePicture } from "./RevenuePicture";
import { useReviewWords } from "./useReviewWords";

/** More names are no help: the questions themselves stand below. */
const MOST_NAMED = 3;

/** The questions that the sheet counts as open while they are blank. */
const COUNTED: readonly ReviewInput[] = [
  "potential",
  "enlarge",
  "crossSell",
  "upSell",
  "relationship",
  "satisfaction",
  "moreBranches",
  "challenges",
  "answer",
  "target",
];

const useStyles = makeStyles({
  standing: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  tier: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  state: {
    ...typographyStyles.caption1Strong,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  alarm: { color: tokens.colorPaletteRedForeground1 },
  fresh: { color: tokens.colorPaletteGreenForeground1 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Where the account stands: tier, score, how recent its review is, and revenue of three years. */
export function Standing({ account }: { readonly account: AccountReview }) {
  const styles = useStyles();
  const text = useReviewWords();
  const { tier, score, state, owner, industry, tenure, reviewedOn, answers, revenue, change } = account;
  const { nextReview, openQuestions, key, name } = account;
  const about = [
    key === name ? undefined : key,
    owner,
    industry,
    tenure === undefined ? undefined : text.customerFor(tenure),
    change === undefined ? undefined : text.change(change),
  ].filter((part) => part !== undefined);
  const by = answers.reviewedBy;
  // A target needs what it rests on.
  const asked = typeof answers.target === "number" ? [...COUNTED, "evidence" as const] : COUNTED;
  const unanswered = asked.filter((field) => answers[field] === undefined).map((field) => text.fields[field]);
  return (
    <div className={styles.standing}>
      <div className={styles.line}>
        {tier !== undefined && (
          <span className={styles.tier}>
            <TierBadge tier={tier} />
          </span>
        )}
        {score !== undefined && <span>{text.score(score)}</span>}
        {state !== undefined && (
          <span
            className={mergeClasses(
              styles.state,
              state === "overdue" && styles.alarm,
              state === "fresh" && styles.fresh,
            )}
          >
            {text.states[state]}
          </span>
        )}
        {reviewedOn !== undefined && (
          <span>{text.reviewedOn(reviewedOn, by === undefined ? undefined : String(by))}</span>
        )}
        {nextReview !== undefined && <span>{text.nextReview(nextReview)}</span>}
      </div>
      {openQuestions !== undefined && (
        <p className={styles.about}>
          {text.openQuestions(openQuestions, unanswered.length > MOST_NAMED ? [] : unanswered)}
        </p>
      )}
      {about.length > 0 && <p className={styles.about}>{about.join(" · ")}</p>}
      <RevenuePicture revenue={revenue} />
    </div>
  );
}
