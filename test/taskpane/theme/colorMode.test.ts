import { describe, expect, it } from "@jest/globals";
import { colorMode, contrastColors, type ColorHints } from "../../../src/taskpane/theme/colorMode";

describe("light or dark", () => {
  it.each<[string, ColorHints, string]>([
    [
      "what Office says counts first",
      { isDarkTheme: false, bodyBackground: "#000000", prefersDark: true },
      "light",
    ],
    ["a dark background of Office", { bodyBackground: "#262626", prefersDark: false }, "dark"],
    ["a light background of Office", { bodyBackground: "#FFFFFF", prefersDark: true }, "light"],
    ["the system's preference on the web", { prefersDark: true }, "dark"],
    ["a colour that can't be read is passed over", { bodyBackground: "window", prefersDark: true }, "dark"],
    ["light where nothing is said", {}, "light"],
  ])("%s", (_, hints, mode) => {
    expect(colorMode(hints)).toBe(mode);
  });
});

describe("high contrast", () => {
  it.each<[string, ColorHints, ReturnType<typeof contrastColors>]>([
    [
      "yellow on black, as Office says",
      { bodyBackground: "#000000", bodyForeground: "#FFFF00" },
      { text: "#ffff00", ground: "#000000" },
    ],
    [
      "white on black, with opacity",
      { bodyBackground: "#000000FF", bodyForeground: "#FFFFFFFF" },
      { text: "#ffffff", ground: "#000000" },
    ],
    ["Office's Black theme isn't", { bodyBackground: "#0a0a0a", bodyForeground: "#ffffff" }, undefined],
    [
      "black on white may be any light theme",
      { bodyBackground: "#ffffff", bodyForeground: "#000000" },
      undefined,
    ],
    [
      "unless the browser knows",
      { bodyBackground: "#ffffff", bodyForeground: "#000000", prefersContrast: true },
      { text: "#000000", ground: "#ffffff" },
    ],
    [
      "the browser alone, in the dark",
      { prefersDark: true, prefersContrast: true },
      { text: "#ffffff", ground: "#000000" },
    ],
    ["nobody says anything", {}, undefined],
  ])("%s", (_, hints, colors) => {
    expect(contrastColors(hints)).toEqual(colors);
  });
});
