export type ColorMode = "light" | "dark";

/** What the host and the browser say about colours; each may say nothing. */
export interface ColorHints {
  readonly isDarkTheme?: boolean | undefined;
  /** `#rrggbb`, as Office gives it. */
  readonly bodyBackground?: string | undefined;
  readonly prefersDark?: boolean | undefined;
}

/** Office's own word first, then how dark its background is, then the system's preference. */
export function colorMode({ isDarkTheme, bodyBackground, prefersDark }: ColorHints): ColorMode {
  const dark = isDarkTheme ?? isDarkColor(bodyBackground) ?? prefersDark ?? false;
  return dark ? "dark" : "light";
}

function isDarkColor(color: string | undefined): boolean | undefined {
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/iu.exec(color ?? "")?.[1];
  if (hex === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  // Rec. 709 luma: near enough to tell a dark pane from a light one.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
