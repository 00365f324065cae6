import { afterAll } from "@jest/globals";
import { JSDOM } from "jsdom";

/** Names of a page's window that React and Fluent look for. */
const names = [
  "window",
  "document",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "HTMLInputElement",
  "NodeFilter",
  "MutationObserver",
  "CustomEvent",
  "Event",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** Makes a window's names global for the tests of a file, as on a page. */
export function installPaneWindow(): Document {
  const html = '<!doctype html><html lang="en"><title>Pane</title><body></body></html>';
  const { window } = new JSDOM(html, { pretendToBeVisual: true, url: "https://localhost/" });
  // jsdom lays nothing out.
  window.Element.prototype.scrollIntoView = () => undefined;
  // A page that prefers nothing: jsdom knows no media.
  window.matchMedia = () => Object.assign(new window.EventTarget(), { matches: false }) as MediaQueryList;
  for (const name of names) Reflect.set(globalThis, name, Reflect.get(window, name) as unknown);
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  afterAll(() => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
    window.close();
  });
  return window.document;
}
