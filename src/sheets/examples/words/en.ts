import { english as reference } from "../../../reference/words/en/en";
import type { ExamplesWords } from "../examplesWords";

export const english: ExamplesWords = {
  name: "Examples",
  title: "Examples",
  subtitles: [
    "Every function at work on small figures. Change a tinted one, and the results follow.",
    "These cells hold PLAN functions, which need the add-in; no other sheet that it makes does. Share makes them independent of it.",
  ],
  reference,
};
