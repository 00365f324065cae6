import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { PLACE_ICONS } from "../places";
import { PLACES, type Place } from "../state/place";
import { useLanguage } from "../words/LanguageContext";

interface PlaceBarProps {
  readonly current: Place;
  readonly onChosen: (place: Place) => void;
}

const NARROW = "@media (max-width: 287px)";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: {
    display: "flex",
    justifyContent: "space-around",
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  item: { flexGrow: 1, flexBasis: 0, minWidth: "max-content", [NARROW]: { minWidth: 0 } },
  place: {
    ...typographyStyles.caption1,
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalS}`,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandBackground,
      "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    },
  },
  icon: { fontSize: "20px" },
  label: {
    // Enlarged to twice its size a pane has room for the icons alone.
    [NARROW]: {
      position: "absolute",
      overflow: "hidden",
      width: "1px",
      height: "1px",
      clipPath: "inset(50%)",
    },
  },
  // As wide as in bold, so that the others keep still when one becomes the current.
  name: {
    "::after": {
      content: "attr(data-name)",
      display: "block",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** The places of the pane, the current one marked; each is a tab stop. */
export function PlaceBar({ current, onChosen }: PlaceBarProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <nav className={styles.bar} aria-label={words.places.navigation}>
      <ul className={styles.list}>
        {PLACES.map((place) => {
          const Icon = PLACE_ICONS[place];
          const isCurrent = place === current;
          return (
            <li key={place} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.place, isCurrent && styles.current)}
                title={words.places.names[place]}
                {...(isCurrent ? { "aria-current": "page" as const } : {})}
                onClick={() => onChosen(place)}
              >
                <Icon className={styles.icon} aria-hidden />
                <span
                  className={mergeClasses(styles.label, styles.name)}
                  data-name={words.places.names[place]}
                >
                  {words.places.names[place]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
