import { makeStyles, tokens } from "@fluentui/react-components";
import { useOverviewWords } from "./useOverviewWords";

const useStyles = makeStyles({
  track: {
    height: "12px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** How much of the goal is covered, as a length. */
export function CoverageBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  const text = useOverviewWords();
  return (
    <div className={styles.track} role="img" aria-label={text.coveragePicture(share)}>
      <div className={styles.bar} style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
    </div>
  );
}
