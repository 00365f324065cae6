import type { Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { otherPaneFrame, paneFrame } from "../frames/frameNames";

/** F6 goes on from the grid to the panes and around, with Shift the other way, as it does in Excel. */
export function followF6(univer: Univer): void {
  /** A window of its own keeps its focus while another has the keys; a frame loses it. */
  const left = new WeakMap<HTMLIFrameElement, Element>();
  const layout = univer.__getInjector().get(ILayoutService);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const panes = [paneFrame, otherPaneFrame].flatMap(
        (name) => document.querySelector<HTMLIFrameElement>(`iframe[name=${name}]`) ?? [],
      );
      // Where the focus is in no pane, it is at the grid or near it.
      const at = panes.findIndex((pane) => pane === document.activeElement) + 1;
      const places = panes.length + 1;
      const next = (at + (event.shiftKey ? places - 1 : 1)) % places;
      const from = panes[at - 1];
      const stop = from?.contentDocument?.activeElement;
      if (from && stop) left.set(from, stop);
      const pane = panes[next - 1];
      if (pane) enter(pane, left.get(pane));
      else layout.focus();
    },
    // Before the grid makes something of the key.
    { capture: true },
  );
}

/** Into a pane, to where the focus was when it was left, if that is still there. */
function enter({ contentWindow }: HTMLIFrameElement, stop: Element | undefined): void {
  contentWindow?.focus();
  // An element of another window is no HTMLElement of this one.
  if (stop?.isConnected === true) (stop as HTMLElement).focus();
}
