/** About how wide a text of the charts' size is, in pixels. */
export const textWidth = (text: string): number => text.length * 6;

/** A text on up to three lines of a width, cut off with an ellipsis where that isn't enough. */
export function linesOf(text: string, width: number): readonly string[] {
  const room = Math.max(Math.floor(width / 6), 3);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3).map((one, i) => cut(i === 2 && lines.length > 3 ? `${one}…` : one, room));
}

export const cut = (text: string, room: number): string =>
  text.length > room ? `${text.slice(0, Math.max(room - 1, 1))}…` : text;

/** Whether white words are easier to read on a colour than black ones. */
export function isDark(color: string): boolean {
  const [, red = "ff", green = "ff", blue = "ff"] = /^#(..)(..)(..)$/.exec(color) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16));
  return 0.299 * (r ?? 255) + 0.587 * (g ?? 255) + 0.114 * (b ?? 255) < 140;
}
