import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The green of the icon (80) at even steps of lightness; the only colours that don't come from Fluent. */
const BRAND: BrandVariants = {
  10: "#061512",
  20: "#0a201c",
  30: "#102c26",
  40: "#153730",
  50: "#1a433a",
  60: "#1e4d44",
  70: "#23594e",
  80: "#0e6b5c",
  90: "#217e6d",
  100: "#2d8f7d",
  110: "#4d9f8e",
  120: "#68ae9e",
  130: "#82beaf",
  140: "#9acdc1",
  150: "#b5dfd4",
  160: "#d0f0e8",
};

export const lightTheme: Theme = createLightTheme(BRAND);

export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  // Fluent's own steps of a green this deep are too dim on a dark pane.
  colorBrandBackground: BRAND[80],
  colorBrandBackgroundHover: BRAND[90],
  colorBrandBackgroundPressed: BRAND[60],
  colorBrandBackground2: BRAND[40],
  colorBrandBackground2Hover: BRAND[50],
  colorBrandBackground2Pressed: BRAND[30],
  colorCompoundBrandBackground: BRAND[110],
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[130],
  colorNeutralForeground2BrandPressed: BRAND[120],
  colorNeutralForeground3BrandHover: BRAND[130],
  colorNeutralForeground3BrandPressed: BRAND[120],
  colorCompoundBrandBackgroundHover: BRAND[120],
  colorCompoundBrandBackgroundPressed: BRAND[130],
  colorCompoundBrandForeground1Hover: BRAND[120],
  colorCompoundBrandForeground1Pressed: BRAND[130],
};
