import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "width",
      transitionDuration: tokens.durationNormal,
    },
  },
});

/** A score from 0 to 100 as a length; the number stands beside it. */
export function ScoreBar({ score }: { readonly score: number }) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.bar} style={{ width: `${score}%` }} />
    </div>
  );
}
