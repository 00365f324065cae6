import { describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import { renderToStaticMarkup } from "react-dom/server";
import { AddInGroups } from "../../../../sandbox/page/ribbon/AddInGroups";
import type { AddInManifest } from "../../../../sandbox/page/ribbon/addInManifest";

const button = (label: string, url: string) => ({
  id: label,
  label,
  iconUrl: "https://addin.test/icons/80.png",
  tipTitle: `${label} title`,
  tip: `${label} description`,
  action: { kind: "showPane", url } as const,
});

const manifest: AddInManifest = {
  displayName: "Any add-in",
  providerName: "Somebody",
  version: "1.0",
  locales: ["en-US"],
  baseUrl: "https://addin.test/",
  paneUrl: "https://addin.test/pane.html",
  requirements: [],
  groups: [
    { id: "a", label: "First", buttons: [button("One", "https://addin.test/pane.html")] },
    { id: "b", label: "Second", buttons: [button("Two", "https://addin.test/other.html")] },
  ],
};

const { document } = new JSDOM(
  renderToStaticMarkup(
    <AddInGroups manifest={manifest} openPaneUrl="https://addin.test/pane.html" onPress={() => undefined} />,
  ),
).window;

describe("the add-in's groups in the ribbon", () => {
  it("are named as the manifest names them", () => {
    const names = [...document.querySelectorAll('[role="group"]')].map((group) =>
      group.getAttribute("aria-label"),
    );
    expect(names).toEqual(["First", "Second"]);
  });

  it("have buttons with label, tooltip and an icon from the sandbox's server", () => {
    const one = document.querySelector("button");
    expect(one?.textContent).toBe("One");
    expect(one?.title).toBe("One title\nOne description");
    expect(one?.querySelector("img")?.getAttribute("src")).toBe("/addin/icons/80.png");
  });

  it("show which pane is open", () => {
    const pressed = [...document.querySelectorAll("button")].map((each) => each.getAttribute("aria-pressed"));
    expect(pressed).toEqual(["true", "false"]);
  });
});
