/** Names of the iframes that the add-in's pages run in. */
export const paneFrame = "pane";
/** The pane of somebody else who edits the same workbook. */
export const otherPaneFrame = "other-pane";
export const functionsFrame = "functions";

/** Who sits at the other pane. */
export const otherPerson = "somebody else";
