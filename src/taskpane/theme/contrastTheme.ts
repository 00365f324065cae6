import type { Theme } from "@fluentui/react-components";
import { lightTheme } from "./brand";

/** The two colours of a high-contrast pane: `useColorMode` puts them on the page. */
const GROUND = "var(--contrastGround)";
const TEXT = "var(--contrastText)";
/** The ground with so much of the text's colour in it. */
const between = (share: number) => `color-mix(in srgb, ${TEXT} ${share}%, ${GROUND})`;

/**
 * Fluent's colours where the user wants two and no others: whatever is written, drawn or filled is in the colour of the text,
 * and what is written on a filling in that of the ground. What one points at or can't use stands between them.
 */
export const contrastTheme: Theme = Object.fromEntries(
  Object.keys(lightTheme).flatMap((token) => {
    const color = contrastColor(token);
    return color === undefined ? [] : [[token, color]];
  }),
) as unknown as Theme;

function contrastColor(token: string): string | undefined {
  if (!token.startsWith("color") || /Overlay|Shadow|Alpha|TransparentBackground/u.test(token))
    return undefined;
  const isFilled =
    /^color(Compound)?BrandBackground(Hover|Pressed|Selected|Static)?$/u.test(token) ||
    /^colorPalette.*Background3$|BackgroundInverted/u.test(token);
  if (isFilled) return token.endsWith("Hover") ? between(85) : token.endsWith("Pressed") ? between(70) : TEXT;
  const isGround = token.includes("Background");
  if (token.includes("Disabled")) return isGround ? GROUND : between(65);
  if (isGround)
    return token.endsWith("Pressed") ? between(40) : token.endsWith("Hover") ? between(20) : GROUND;
  if (token.includes("Stroke2Contrast")) return between(20);
  return /OnBrand|Inverted/u.test(token) ? GROUND : TEXT;
}
