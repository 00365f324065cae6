import { describe, expect, it } from "@jest/globals";
import { colorMode, type ColorHints } from "../../../src/taskpane/theme/colorMode";

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
