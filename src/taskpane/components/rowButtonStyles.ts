import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const OUTSET = tokens.spacingHorizontalXS;

/** A whole row that can be clicked; its text is in line with what stands above and below it. */
export const useRowButtonStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: `calc(100% + 2 * ${OUTSET})`,
    marginInline: `calc(-1 * ${OUTSET})`,
    padding: `${tokens.spacingVerticalS} calc(${OUTSET} - ${tokens.strokeWidthThin})`,
    textAlign: "start",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    // A line without a cell to go to is a disabled button.
    ":disabled": { cursor: "default" },
    ":hover:enabled": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active:enabled": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
