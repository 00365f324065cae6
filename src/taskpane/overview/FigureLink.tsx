import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRowButtonStyles } from "../components/rowButtonStyles";
import { useOverviewWords } from "./useOverviewWords";

interface FigureLinkProps {
  readonly label: string;
  readonly value?: string;
  readonly about?: string | undefined;
  readonly isResult?: boolean;
  readonly isAlarm?: boolean;
  /** Without a cell to go to it is a line like the others, but no button. */
  readonly address: string | undefined;
  readonly onShown: (address: string) => void;
}

const useStyles = makeStyles({
  row: { flexWrap: "wrap", minHeight: "32px", paddingBlock: tokens.spacingVerticalXS },
  text: { display: "flex", flexDirection: "column", flex: "1 1 96px", minWidth: 0 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: {
    marginInlineStart: "auto",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  result: { ...typographyStyles.body1Strong },
  alarm: { ...typographyStyles.body1Strong, color: tokens.colorPaletteRedForeground1 },
  // On the other backgrounds of a row that red would be too dim.
  alarmRow: { ":enabled:hover > :last-child": { color: tokens.colorPaletteRedForeground2 } },
});

/** A figure of the plan; a click goes to its cell. */
export function FigureLink({
  label,
  value,
  about,
  isResult = false,
  isAlarm = false,
  address,
  onShown,
}: FigureLinkProps) {
  const styles = useStyles();
  const row = useRowButtonStyles();
  const text = useOverviewWords();
  return (
    <button
      type="button"
      className={mergeClasses(row.button, styles.row, isAlarm && styles.alarmRow)}
      disabled={address === undefined}
      title={text.goTo(label, value)}
      onClick={() => {
        if (address !== undefined) onShown(address);
      }}
    >
      <span className={mergeClasses(styles.text, isResult && styles.result)}>
        {label}
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </span>
      <span className={mergeClasses(styles.value, isResult && styles.result, isAlarm && styles.alarm)}>
        {value}
      </span>
    </button>
  );
}
