type ColorMode = "light" | "dark";

/** What the host and the browser say about colours; each may say nothing. */
export interface ColorHints {
  readonly isDarkTheme?: boolean | undefined;
  /** `#rrggbb`, as Office gives it. */
  readonly bodyBackground?: string | undefined;
  readonly bodyForeground?: string | undefined;
  readonly prefersDark?: boolean | undefined;
  readonly prefersContrast?: boolean | undefined;
}

/** Office's own word first, then how dark its background is, then the system's preference. */
export function colorMode({ isDarkTheme, bodyBackground, prefersDark }: ColorHints): ColorMode {
  const dark = isDarkTheme ?? isDarkColor(bodyBackground) ?? prefersDark ?? false;
  return dark ? "dark" : "light";
}

/** The two colours of a high-contrast theme: what is written, and on what. */
interface ContrastColors {
  readonly text: string;
  readonly ground: string;
}

/**
 * Office has no word for high contrast but gives its colours: black with a pure colour on it, as no other theme has.
 * The browser may know as well that somebody wants more contrast than usual.
 */
export function contrastColors(hints: ColorHints): ContrastColors | undefined {
  const { bodyBackground, bodyForeground, prefersContrast = false } = hints;
  const [ground, text] = [pureColor(bodyBackground), pureColor(bodyForeground)];
  if (ground === "#000000" && text !== undefined && text !== ground) return { text, ground };
  if (!prefersContrast) return undefined;
  return colorMode(hints) === "dark"
    ? { text: "#ffffff", ground: "#000000" }
    : { text: "#000000", ground: "#ffffff" };
}

/** A colour of which every part is there entirely or not at all. */
function pureColor(color: string | undefined): string | undefined {
  const parts = /^#?((?:00|ff){3})(?:ff)?$/iu.exec(color ?? "")?.[1];
  return parts === undefined ? undefined : `#${parts.toLowerCase()}`;
}

function isDarkColor(color: string | undefined): boolean | undefined {
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/iu.exec(color ?? "")?.[1];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  // Rec. 709 luma: near enough to tell a dark pane from a light one.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
