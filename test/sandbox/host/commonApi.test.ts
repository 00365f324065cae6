import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { arrived } from "../../support/arrived";
import { type HostSession, startHost } from "../../support/host";
import { openClient } from "../../support/officeClient";
import { ToyWorkbook } from "./toyWorkbook";

let session: HostSession<ToyWorkbook>;
const opened: string[] = [];

beforeEach(async () => {
  opened.length = 0;
  session = await startHost((events) => new ToyWorkbook(events), {
    language: "de-DE",
    dataLanguage: "en-GB",
    documentUrl: "https://example.com/plan.xlsx",
    openUrl: (url) => opened.push(url),
    theme: () => ({
      bodyBackgroundColor: "#0a0a0a",
      bodyForegroundColor: "#ffffff",
      controlBackgroundColor: "#141414",
      controlForegroundColor: "#fafafa",
    }),
  });
});
afterEach(() => session.stop());

describe("Office.context", () => {
  it("says who the host is and what it looks like", () => {
    const { context } = session.Office;
    expect(context).toMatchObject({
      host: "Excel",
      platform: "PC",
      displayLanguage: "de-DE",
      contentLanguage: "en-GB",
    });
    expect(context.document.url).toBe("https://example.com/plan.xlsx");
    expect(context.officeTheme).toMatchObject({
      bodyBackgroundColor: "#0a0a0a",
      controlForegroundColor: "#fafafa",
    });
  });

  it("keeps document settings for whoever opens the workbook next", async () => {
    const { settings } = session.Office.context.document;
    settings.set("Office.AutoShowTaskpaneWithDocument", true);
    await new Promise((resolve) => settings.saveAsync(resolve));
    const next = await openClient(session.host);
    const seen: unknown = next.Office.context.document.settings.get("Office.AutoShowTaskpaneWithDocument");
    next.close();
    expect(seen).toBe(true);
  });

  it("opens addresses in the browser", async () => {
    session.Office.context.ui.openBrowserWindow("https://example.com/help");
    await arrived();
    expect(opened).toEqual(["https://example.com/help"]);
  });
});

describe("ribbon commands", () => {
  it("run the associated function until it says it is done", async () => {
    const done: string[] = [];
    session.Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
      done.push("ran");
      event.completed();
    });
    await session.hostWindow.commonApi.invokeCommand("refresh");
    expect(done).toEqual(["ran"]);
  });

  it("that the add-in doesn't have are an error", async () => {
    await expect(session.hostWindow.commonApi.invokeCommand("missing")).rejects.toThrow("no command missing");
  });
});

describe("what isn't supported", () => {
  it("fails aloud", async () => {
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
      session.Office.context.document.getSelectedDataAsync(session.Office.CoercionType.Text, resolve);
    });
    expect(result.status).toBe("failed");
    expect(session.log).toContainEqual({
      level: "error",
      source: "common API",
      message: "This host doesn't support getSelectedDataAsync of the Common API.",
    });
  });
});
