import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { movements, overflows, resizePane, smallTargets, spaceText, withoutFocusRing } from "./paneLaws";
import { tourPane, type Visit } from "./paneTour";
import { axeViolations, SandboxServer, type OpenSandbox } from "./sandboxPage";

/** What is wrong on a screen, with the screen's name: one tour finds everything. */
type Findings = string[];

describe("every screen of the pane, with accounts as unkind as can be", () => {
  let server: SandboxServer;
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    server = await SandboxServer.start();
  });
  afterEach(() => sandbox.close());
  afterAll(() => server.stop());

  const tour = async (
    language: "en" | "de",
    look: (say: (law: string, found: string[]) => void) => Promise<void>,
  ) => {
    sandbox = await server.open({
      query: `?workbook=empty&language=${language === "de" ? "de-DE" : "en-US"}`,
    });
    sandbox.page.setDefaultTimeout(60_000);
    const findings: Findings = [];
    const visit: Visit = (screen) =>
      look((law, found) => findings.push(...[...new Set(found)].map((each) => `${screen}, ${law}: ${each}`)));
    await tourPane(sandbox, language, visit);
    return [...findings, ...sandbox.complaints];
  };

  it("can be read, seen and used: axe in light and dark, focus, targets, nothing that moves", async () => {
    const findings = await tour("en", async (say) => {
      const { page } = sandbox;
      say("axe", await axeViolations(page));
      await page.emulateMedia({ colorScheme: "dark" });
      say("axe, dark", await axeViolations(page));
      await page.emulateMedia({ colorScheme: "light" });
      await resizePane(page, 320, 900);
      say("too small to be hit", await smallTargets(page));
      say("moves", await movements(page));
      say("focus unseen", await withoutFocusRing(page));
    });
    expect(findings).toEqual([]);
  }, 300_000);

  it.each(["en", "de"] as const)(
    "has room for its words at 320 px, at twice the size and with wide spacing: %s",
    async (language) => {
      const findings = await tour(language, async (say) => {
        const { page } = sandbox;
        await resizePane(page, 160, 450);
        say("at twice the size", await overflows(page));
        await resizePane(page, 320, 900);
        say("at 320 px", await overflows(page));
        await spaceText(page, true);
        say("with wide spacing", await overflows(page));
        await spaceText(page, false);
      });
      expect(findings).toEqual([]);
    },
    300_000,
  );
});
