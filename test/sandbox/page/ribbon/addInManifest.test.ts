import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { JSDOM } from "jsdom";
import { readManifest } from "../../../../sandbox/page/ribbon/addInManifest";
import { addInUrl } from "../../../../sandbox/page/ribbon/addInUrl";

const { DOMParser } = new JSDOM().window;
const parse = (xml: string, language = "en-US") =>
  readManifest(new DOMParser().parseFromString(xml, "application/xml"), language);

const manifest = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Version>2.3.0.0</Version><ProviderName>Somebody</ProviderName><DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Any add-in"><Override Locale="de-DE" Value="Irgendein Add-In" /></DisplayName>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="1.9" /><Set Name="SharedRuntime" /></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://addin.test/v2/pane.html"><Override Locale="fr-fr" Value="https://addin.test/v2/fr/pane.html" />
  </SourceLocation></DefaultSettings>
  <VersionOverrides><Requirements><bt:Sets><bt:Set Name="Mailbox" /></bt:Sets></Requirements>
    <Hosts><Host><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome">
        <Group id="G1"><Label resid="g1" /><Icon><bt:Image size="16" resid="i16" /></Icon>
          <Control xsi:type="Button" id="open"><Label resid="open" />
            <Supertip><Title resid="tipTitle" /><Description resid="tip" /></Supertip>
            <Icon><bt:Image size="16" resid="i16" /><bt:Image size="80" resid="i80" /><bt:Image size="32" resid="i16" /></Icon>
            <Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="pane" /></Action></Control>
          <Control xsi:type="Button" id="run"><Label resid="run" />
            <Action xsi:type="ExecuteFunction"><FunctionName>go</FunctionName></Action></Control>
        </Group>
        <Group id="G2"><Label resid="g2" /></Group>
      </OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="i16" DefaultValue="https://addin.test/v2/16.png" /><bt:Image id="i80" DefaultValue="https://addin.test/v2/80.png" /></bt:Images>
      <bt:Urls><bt:Url id="pane" DefaultValue="https://addin.test/v2/pane.html?from=ribbon" /></bt:Urls>
      <bt:ShortStrings><bt:String id="g1" DefaultValue="First &amp; best" /><bt:String id="g2" DefaultValue="Second" />
        <bt:String id="open" DefaultValue="Open"><bt:Override Locale="de-de" Value="Öffnen" /><bt:Override Locale="fr-fr" Value="Ouvrir" /></bt:String><bt:String id="run" DefaultValue="Run" /><bt:String id="tipTitle" DefaultValue="Open it" /></bt:ShortStrings>
      <bt:LongStrings><bt:String id="tip" DefaultValue="Opens the pane." /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe("an add-in's manifest", () => {
  const addIn = parse(manifest);

  it("says who the add-in is and what it asks for", () => {
    expect(addIn).toMatchObject({
      displayName: "Any add-in",
      providerName: "Somebody",
      version: "2.3.0.0",
      baseUrl: "https://addin.test/v2/",
      requirements: [
        { name: "ExcelApi", minVersion: "1.9" },
        { name: "SharedRuntime", minVersion: "1.1" },
      ],
    });
    expect(addIn.functions).toBeUndefined();
  });

  it("declares groups and buttons, with the largest icon", () => {
    expect(addIn.groups).toEqual([
      {
        id: "G1",
        label: "First & best",
        buttons: [
          {
            id: "open",
            label: "Open",
            iconUrl: "https://addin.test/v2/80.png",
            tipTitle: "Open it",
            tip: "Opens the pane.",
            action: { kind: "showPane", url: "https://addin.test/v2/pane.html?from=ribbon" },
          },
          {
            id: "run",
            label: "Run",
            iconUrl: undefined,
            tipTitle: "",
            tip: "",
            action: { kind: "unsupported", type: "ExecuteFunction" },
          },
        ],
      },
      { id: "G2", label: "Second", buttons: [] },
    ]);
  });

  it("speaks the language of Office where it has just that one", () => {
    const german = parse(manifest, "de-DE");
    expect(german.displayName).toBe("Irgendein Add-In");
    expect(german.groups[0]?.buttons.map(({ label, tipTitle }) => [label, tipTitle])).toEqual([
      ["Öffnen", "Open it"],
      ["Run", ""],
    ]);
    expect(parse(manifest, "de-AT").displayName).toBe("Any add-in");
    expect(parse(manifest, "fr-FR")).toMatchObject({
      baseUrl: "https://addin.test/v2/",
      paneUrl: "https://addin.test/v2/fr/pane.html",
    });
  });

  it("lists its locales, each once", () => {
    expect(addIn.locales).toEqual(["en-US", "de-DE", "fr-FR"]);
  });

  it("is served from the sandbox, but for what lies elsewhere", () => {
    expect(addInUrl(addIn, "https://addin.test/v2/assets/80.png")).toBe("/addin/assets/80.png");
    expect(addInUrl(addIn, "https://elsewhere.test/v2/80.png")).toBe("https://elsewhere.test/v2/80.png");
  });

  it("is refused with the reason where it is unusable", () => {
    expect(() => parse("<OfficeApp>")).toThrow("manifest.xml isn't well-formed");
    expect(() => parse("<OfficeApp/>")).toThrow("names no page");
  });
});

describe("the manifest of this project", () => {
  const xml = readFileSync(path.join(__dirname, "../../../../manifest.xml"), "utf8");

  it("describes buttons and functions in German where Office is German", () => {
    const [english, german] = [parse(xml), parse(xml, "de-DE")];
    const tips = ({ groups }: typeof english) =>
      groups.flatMap(({ buttons }) => buttons.map(({ tip }) => tip));
    expect(tips(german)).toHaveLength(tips(english).length);
    expect(tips(german).filter((tip) => tips(english).includes(tip))).toEqual([]);
    expect(addInUrl(english, english.functions?.metadataUrl ?? "")).toBe("/addin/functions.json");
    expect(addInUrl(german, german.functions?.metadataUrl ?? "")).toBe("/addin/functions-de.json");
    expect(german.functions?.namespace).toBe(english.functions?.namespace);
  });

  it("has a button that opens the pane, and functions", () => {
    const addIn = parse(xml);
    const buttons = addIn.groups.flatMap((group) => group.buttons);
    expect(buttons.map((button) => button.action.kind)).toContain("showPane");
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.tip).not.toBe("");
      expect(addInUrl(addIn, button.iconUrl ?? "")).toMatch(/^\/addin\/.+\.png$/);
    }
    expect(addInUrl(addIn, addIn.functions?.pageUrl ?? "")).toMatch(/^\/addin\/.+\.html$/);
    expect(addIn.functions?.namespace).toMatch(/^[A-Z][A-Z0-9_.]*$/);
  });
});
