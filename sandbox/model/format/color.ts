import { HostError } from "../../host/hostError";

/** The colour words that Excel's API takes, of which add-ins use these. */
const words: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  purple: "#800080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
};

/** `#RRGGBB` for what Excel takes as a colour. */
export function colorOf(text: unknown): string {
  const color = typeof text === "string" ? (words[text.toLowerCase()] ?? text) : "";
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (digits === undefined) {
    throw new HostError("InvalidArgument", `${String(text)} is not a colour.`);
  }
  return `#${digits.toUpperCase()}`;
}
