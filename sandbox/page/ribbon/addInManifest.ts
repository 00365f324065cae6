import { localesOf, localizedValue } from "./localizedValue";

/** What the page needs of an add-in-only manifest: who the add-in is, its buttons, its pane, its functions. */
export interface AddInManifest {
  readonly displayName: string;
  readonly providerName: string;
  readonly version: string;
  /** Those that it has words or files for, its default one first. */
  readonly locales: readonly string[];
  /** The folder that the build is served from, as the manifest says; the sandbox serves it elsewhere. */
  readonly baseUrl: string;
  readonly paneUrl: string;
  readonly groups: readonly RibbonGroup[];
  readonly functions?: CustomFunctionsSource;
  readonly requirements: readonly { readonly name: string; readonly minVersion: string }[];
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly iconUrl: string | undefined;
  readonly tipTitle: string;
  readonly tip: string;
  readonly action:
    | { readonly kind: "showPane"; readonly url: string }
    | { readonly kind: "unsupported"; readonly type: string };
}

interface CustomFunctionsSource {
  readonly pageUrl: string;
  readonly metadataUrl: string;
  readonly namespace: string;
}

/**
 * The manifest as Excel in the `language` ("de-DE") takes it.
 *
 * @throws Error that says what is missing, for somebody who is writing a manifest.
 */
export function readManifest(xml: Document, language: string): AddInManifest {
  const parserError = xml.querySelector("parsererror");
  if (parserError)
    throw new Error(`manifest.xml isn't well-formed: ${parserError.textContent?.trim() ?? ""}`);
  const resources = readResources(xml, language);
  const text = (parent: ParentNode | null, tag: string) => resources.get(residOf(childOf(parent, tag))) ?? "";
  const pane = childOf(childOf(xml.documentElement, "DefaultSettings"), "SourceLocation");
  const defaultPaneUrl = pane?.getAttribute("DefaultValue");
  if (!defaultPaneUrl) throw new Error("manifest.xml names no page: DefaultSettings has no SourceLocation.");

  return {
    displayName: localizedValue(childOf(xml.documentElement, "DisplayName"), language),
    providerName: childOf(xml.documentElement, "ProviderName")?.textContent?.trim() ?? "",
    version: childOf(xml.documentElement, "Version")?.textContent?.trim() ?? "",
    locales: localesOf(xml),
    baseUrl: new URL(".", defaultPaneUrl).href,
    paneUrl: localizedValue(pane, language),
    groups: [...xml.getElementsByTagName("Group")].map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(group, "Label"),
      buttons: childrenOf(group, "Control").map((control) => readButton(control, text, resources)),
    })),
    ...readFunctions(xml, text),
    requirements: [...xml.querySelectorAll("OfficeApp > Requirements > Sets > Set")].map((set) => ({
      name: set.getAttribute("Name") ?? "",
      minVersion: set.getAttribute("MinVersion") ?? "1.1",
    })),
  };
}

type TextOf = (parent: ParentNode | null, tag: string) => string;

function readButton(control: Element, text: TextOf, resources: ReadonlyMap<string, string>): RibbonButton {
  const supertip = childOf(control, "Supertip");
  const action = childOf(control, "Action");
  const type = action?.getAttribute("xsi:type") ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: text(control, "Label"),
    iconUrl: resources.get(largestIcon(control)),
    tipTitle: text(supertip, "Title"),
    tip: text(supertip, "Description"),
    action:
      type === "ShowTaskpane"
        ? { kind: "showPane", url: text(action, "SourceLocation") }
        : { kind: "unsupported", type: type || "no action" },
  };
}

/** The icon for a large button on a sharp screen: 80 px where there is one. */
function largestIcon(control: Element): string {
  const images = childrenOf(childOf(control, "Icon"), "bt:Image");
  const size = (image: Element) => Number(image.getAttribute("size"));
  return residOf(images.sort((one, other) => size(other) - size(one))[0]);
}

function readFunctions(xml: Document, text: TextOf): { functions?: CustomFunctionsSource } {
  const point = [...xml.getElementsByTagName("ExtensionPoint")].find(
    (candidate) => candidate.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (!point) return {};
  return {
    functions: {
      pageUrl: text(childOf(point, "Page"), "SourceLocation"),
      metadataUrl: text(childOf(point, "Metadata"), "SourceLocation"),
      namespace: text(point, "Namespace"),
    },
  };
}

/** Every string, address and picture by its id. */
function readResources(xml: Document, language: string): ReadonlyMap<string, string> {
  const entries = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) => [...xml.getElementsByTagName(tag)]);
  return new Map(
    entries
      .filter((entry) => entry.hasAttribute("id"))
      .map((entry) => [entry.getAttribute("id")!, localizedValue(entry, language)]),
  );
}

const residOf = (element: Element | null | undefined) => element?.getAttribute("resid") ?? "";

const childrenOf = (parent: ParentNode | null | undefined, tag: string) =>
  [...(parent?.children ?? [])].filter((child) => child.tagName === tag);

const childOf = (parent: ParentNode | null | undefined, tag: string): Element | null =>
  childrenOf(parent, tag)[0] ?? null;
