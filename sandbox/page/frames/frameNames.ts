/** Names of the iframes that the add-in's pages run in. */
export const paneFrame = "pane";
export const functionsFrame = "functions";
