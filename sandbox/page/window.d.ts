import type { AttachFrame } from "./frames/attachFrame";
import type { SandboxHandle } from "./sandboxHandle";

declare global {
  interface Window {
    /** For the add-in's pages, which run in frames. */
    attachFrame?: AttachFrame;
    /** For tests and for curious people in the browser's console. */
    sandbox: SandboxHandle;
  }
}
