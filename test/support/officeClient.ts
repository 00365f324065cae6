import type { HostWindow } from "../../sandbox/host/hostWindow";
import type { OfficeHost } from "../../sandbox/host/officeHost";
import { type OfficeWindow, openOfficeWindow } from "./officeWindow";

/** What office.js puts on a page. */
export interface OfficeNamespaces {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface OfficeClient extends OfficeNamespaces {
  readonly window: OfficeWindow["window"];
  readonly hostWindow: HostWindow;
  close(): void;
}

/**
 * Opens a window with the genuine office.js on a host, and waits until `Office.onReady` has resolved.
 *
 * @param person Who sits at it, where it isn't whoever sits at the grid.
 */
export async function openClient(host: OfficeHost, name = "pane", person = ""): Promise<OfficeClient> {
  const attached: HostWindow[] = [];
  const { window, problems, close } = await openOfficeWindow({
    prepare: (prepared) => attached.push(host.attach(prepared, { name, person })),
    scripts: ["office.js"],
  });
  const [hostWindow] = attached;
  const { Excel, Office, OfficeExtension } = window as unknown as Partial<OfficeNamespaces>;
  if (hostWindow === undefined || !Excel || !Office || !OfficeExtension) {
    throw new Error(`office.js didn't load: ${problems.map(String).join("; ")}`);
  }
  await Office.onReady();
  const detach = (): void => {
    host.detach(hostWindow);
    close();
  };
  return { Excel, Office, OfficeExtension, window, hostWindow, close: detach };
}

/** Makes `Excel`, `Office` and `OfficeExtension` global, as on a page; the result removes them. */
export function installGlobals({ Excel, Office, OfficeExtension }: OfficeNamespaces): () => void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return () => {
    for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
  };
}
