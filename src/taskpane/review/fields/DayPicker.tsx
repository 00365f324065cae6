import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { isoDay, serialOf } from "../../state/today";

interface DayPickerProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onPicked: (day: number) => void;
}

const useStyles = makeStyles({
  picker: {
    position: "relative",
    display: "grid",
    placeContent: "center",
    width: "24px",
    height: "24px",
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontSize: "20px",
    color: tokens.colorNeutralForeground3,
    borderRadius: tokens.borderRadiusSmall,
    ":hover": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  // The system's own calendar opens where its sign is clicked: that lies, unseen, over ours.
  native: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    minWidth: 0,
    padding: 0,
    border: "none",
    opacity: 0,
    cursor: "pointer",
    "::-webkit-calendar-picker-indicator": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      margin: 0,
      padding: 0,
      cursor: "pointer",
    },
  },
});

/** The system's calendar for whoever would rather click; the keyboard and screen readers have the field beside it. */
export function DayPicker({ label, value, onPicked }: DayPickerProps) {
  const styles = useStyles();
  return (
    <span className={styles.picker} title={label} aria-hidden>
      <CalendarRegular />
      <input
        className={styles.native}
        type="date"
        tabIndex={-1}
        value={value === undefined ? "" : isoDay(value)}
        onChange={({ target }) => {
          if (target.value !== "") onPicked(serialOf(target.value));
        }}
      />
    </span>
  );
}
