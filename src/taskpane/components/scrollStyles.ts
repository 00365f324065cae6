import { makeStyles, tokens } from "@fluentui/react-components";

/** What a screen stands in: it scrolls up and down, and never sideways, whatever people call their accounts. */
export const useScrollStyles = makeStyles({
  scroll: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    // Long words only, and where there is no room for them or the language is made of them.
    hyphenateLimitChars: "12 5 4",
    ":lang(de) &": { hyphens: "auto" },
    "@media (max-width: 279px)": { hyphens: "auto" },
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    "& > *": {
      // Too little height scrolls; it squeezes nothing.
      flexShrink: 0,
      // The margin on the left, of which the gutter of the scrollbar is a part, where the system keeps one.
      marginInlineEnd: `max(${tokens.spacingHorizontalXS}, 2 * ${tokens.spacingHorizontalL} - (100vw - 100%))`,
    },
  },
});
