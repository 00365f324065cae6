import type { FrameLocator } from "playwright-core";

interface WizardTexts {
  readonly start: string;
  readonly next: string;
  readonly build: string;
  readonly ready: string;
  /** The headings of the steps before the last one. */
  readonly steps: (goalYear: number) => readonly string[];
}

const texts = {
  en: {
    start: "Start a plan",
    next: "Next",
    build: "Build the plan",
    ready: "Your plan is ready",
    steps: (goalYear) => [
      "Where are your accounts?",
      "What do you lose in a year?",
      "Which accounts come first?",
      `Where should FY${goalYear} end?`,
    ],
  },
  de: {
    start: "Plan beginnen",
    next: "Weiter",
    build: "Plan erstellen",
    ready: "Ihr Plan ist fertig",
    steps: (goalYear) => [
      "Wo stehen Ihre Kunden?",
      "Was verlieren Sie in einem Jahr?",
      "Welche Kunden kommen zuerst?",
      `Wo soll GJ${goalYear} enden?`,
    ],
  },
} satisfies Record<string, WizardTexts>;

/** What the wizard says, in the languages that it speaks. */
export const wizardTexts: Readonly<Record<keyof typeof texts, WizardTexts>> = texts;

/** The sample's accounts end with FY2026. */
export const SAMPLE_GOAL_YEAR = 2027;

/** From the welcome to the last step, with all that is proposed. */
export async function goToBuild(
  pane: FrameLocator,
  goalYear = SAMPLE_GOAL_YEAR,
  language: keyof typeof texts = "en",
): Promise<void> {
  const { start, next, build, steps } = wizardTexts[language];
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();
  await press(start);
  for (const title of steps(goalYear)) {
    await heading(title);
    await press(next);
  }
  await heading(build);
}

/** From the welcome to a plan that stands. */
export async function buildPlan(
  pane: FrameLocator,
  goalYear = SAMPLE_GOAL_YEAR,
  language: keyof typeof texts = "en",
): Promise<void> {
  await goToBuild(pane, goalYear, language);
  const { build, ready } = wizardTexts[language];
  await pane.getByRole("button", { name: build, exact: true }).click();
  await pane.getByRole("heading", { name: ready }).waitFor();
}
