import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { Language } from "../../src/reference/words/language";
import {
  movements,
  overflows,
  paintExcel,
  resizePane,
  smallTargets,
  spaceText,
  withoutFocusRing,
} from "./paneLaws";
import { tourPane } from "./paneTour";
import { axeViolations, SandboxServer, type OpenSandbox } from "./sandboxPage";

/** Excel's themes, and a system's in high contrast: background and text. */
const THEMES = {
  Black: ["#0a0a0a", "#ffffff"],
  "high contrast": ["#000000", "#ffff00"],
  White: ["#ffffff", "#242424"],
} as const;

type Say = (law: string, found: readonly string[]) => void;

describe("every screen of the pane, with accounts as unkind as can be", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    server = await SandboxServer.start();
  });
  afterEach(() => sandbox.close());
  afterAll(() => server.stop());

  /** Everything that is wrong on any screen: one tour finds it all. */
  const tour = async (language: Language, look: (say: Say, screen: string) => Promise<void>) => {
    const locale = language === "de" ? "de-DE" : "en-US";
    sandbox = await server.open({ query: `?workbook=empty&language=${locale}` });
    const findings: string[] = [];
    await tourPane(sandbox, language, (screen) =>
      look((law, found) => {
        for (const each of new Set(found)) findings.push(`${screen}, ${law}: ${each}`);
      }, screen),
    );
    return [...findings, ...sandbox.complaints];
  };

  /** Nothing sticks out, is cut off or scrolls sideways. */
  const checkRoom = async (say: Say) => {
    const { page } = sandbox;
    await resizePane(page, 160, 450);
    say("at twice the size", await overflows(page));
    await resizePane(page, 320, 900);
    say("at 320 px", await overflows(page));
    await spaceText(page, true);
    say("with wide spacing", await overflows(page));
    await spaceText(page, false);
  };

  it("has room for its words, colours for every theme, and ways for eyes, fingers and keys", async () => {
    const findings = await tour("en", async (say, screen) => {
      const { page } = sandbox;
      await checkRoom(say);
      say("accessibility", await axeViolations(page));
      for (const [theme, [background, text]] of Object.entries(THEMES)) {
        await paintExcel(page, background, text);
        if (theme !== "White") say(`colours, ${theme}`, await axeViolations(page, ["color-contrast"]));
      }
      say("too small to be hit", await smallTargets(page));
      say("moves", await movements(page));
      // A list that is open closes when the focus goes elsewhere.
      if (!screen.startsWith("picking")) say("focus unseen", await withoutFocusRing(page));
    });
    expect(findings).toEqual([]);
  });

  it("has room for German words", async () => {
    expect(await tour("de", checkRoom)).toEqual([]);
  });
});
