/** The add-in's version, as package.json and the manifest have it; a test holds the three together. */
export const VERSION = "0.1.0";
