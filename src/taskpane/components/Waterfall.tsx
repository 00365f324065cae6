import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { waterfallBars, type WaterfallStep } from "../state/waterfall";

export interface WaterfallLine extends WaterfallStep {
  readonly label: string;
  /** The amount as the user reads it. */
  readonly shown: string;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0 },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  label: { flex: "1 1 96px", color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
  strong: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  track: {
    flexBasis: "100%",
    height: "8px",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    boxSizing: "border-box",
    height: "100%",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "width, margin",
      transitionDuration: tokens.durationNormal,
    },
  },
  total: { backgroundColor: tokens.colorCompoundBrandBackground },
  gain: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  loss: { backgroundColor: tokens.colorPaletteRedForeground3 },
  spare: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  open: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", border: "1px dashed CanvasText" },
  },
});

/** A calculation, line by line, each with the bar that it adds or takes away. */
export function Waterfall({ lines }: { readonly lines: readonly WaterfallLine[] }) {
  const styles = useStyles();
  const bars = waterfallBars(lines);
  const look = ({ kind, amount }: WaterfallLine) => {
    if (kind === "change") return amount < 0 ? styles.loss : styles.gain;
    return styles[kind];
  };
  return (
    <dl className={styles.list}>
      {lines.map((line, index) => {
        const { start = 0, width = 0 } = bars[index] ?? {};
        const strength = line.kind !== "change" && styles.strong;
        return (
          <div key={line.label} className={styles.line}>
            <dt className={mergeClasses(styles.label, strength)}>{line.label}</dt>
            <dd className={mergeClasses(styles.value, strength)}>{line.shown}</dd>
            <dd className={styles.track} aria-hidden>
              <div
                className={mergeClasses(styles.bar, look(line))}
                style={{ marginInlineStart: `${start * 100}%`, width: `${width * 100}%` }}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
