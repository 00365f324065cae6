import type { AttachFrame } from "./attachFrame";

/** Loaded by the add-in's pages in front of Office.js, in a frame of the sandbox page, which puts its host on the window. */
const attachFrame = (window.parent as Window & { attachFrame?: AttachFrame }).attachFrame;

// Opened by itself such a page has no workbook; the sandbox does.
if (attachFrame) attachFrame(window);
else window.location.replace("/");
