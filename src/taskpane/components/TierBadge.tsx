import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { useStepWords } from "../words/useStepWords";

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  first: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...shorthands.borderColor(tokens.colorBrandBackground),
  },
  second: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...shorthands.borderColor(tokens.colorBrandStroke2),
  },
});

/** The tier's letter; its colour only repeats what the letter says. */
export function TierBadge({ tier }: { readonly tier: string }) {
  const styles = useStyles();
  const stepWords = useStepWords();
  return (
    <span
      className={mergeClasses(styles.badge, tier === "A" && styles.first, tier === "B" && styles.second)}
      role="img"
      aria-label={stepWords.priorities.tier(tier)}
    >
      {tier}
    </span>
  );
}
