import type { HostObject } from "../../host/hostObject";
import type { HostWindow } from "../../host/hostWindow";
import type { OfficeHost } from "../../host/officeHost";
import type { LogBook } from "../log/logBook";

/** What a page of the add-in calls, before Office.js loads in it, to become a window of our host. */
export type AttachFrame = (target: Window) => void;

/** A frame of the add-in: the `name` of its iframe, and what the host has to know of it. */
interface Frame {
  readonly title: string;
  /** Who sits at it, where it isn't the person at the grid. */
  readonly person?: string;
  readonly services?: ReadonlyMap<string, HostObject>;
  readonly attached?: (window: HostWindow) => void;
}

/** Frames go by the name of their iframe. One that loads again is a new window; the old one is let go. */
export function attachFrames(
  host: OfficeHost,
  log: LogBook,
  frames: Readonly<Record<string, Frame>>,
): AttachFrame {
  const attached = new Map<string, HostWindow>();
  return (target) => {
    const frame = frames[target.name];
    if (!frame) throw new Error(`The sandbox has no frame called "${target.name}".`);
    const before = attached.get(target.name);
    if (before) host.detach(before);
    const { title, services, person } = frame;
    const hostWindow = host.attach(target, {
      name: title,
      ...(services ? { services } : {}),
      ...(person === undefined ? {} : { person }),
    });
    attached.set(target.name, hostWindow);
    frame.attached?.(hostWindow);
    forwardFiles(target);
    forwardF6(target);
    target.addEventListener("error", ({ message }) => log.add("error", title, message));
    target.addEventListener("unhandledrejection", ({ reason }) =>
      log.add("error", title, `Not caught: ${String(reason)}`),
    );
  };
}

/** F6 leads out of a frame: where to, the page knows. */
function forwardF6(target: Window): void {
  target.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const { key, shiftKey } = event;
    target.frameElement?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true }));
  });
}

/** A file dragged into a frame is one dragged over the page. */
function forwardFiles(target: Window): void {
  target.addEventListener("dragenter", ({ dataTransfer }) => {
    window.dispatchEvent(new DragEvent("dragenter", { dataTransfer }));
  });
}
