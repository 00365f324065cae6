import { Store } from "../store";

export type Theme = "light" | "dark";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The system's theme, until somebody chooses the other one; then that, until the page is loaded again. */
export const theme = new Store<Theme>(dark.matches ? "dark" : "light");

let chosen = false;
dark.addEventListener("change", () => {
  if (!chosen) theme.set(dark.matches ? "dark" : "light");
});

export function toggleTheme(): void {
  chosen = true;
  theme.update((current) => (current === "dark" ? "light" : "dark"));
}

/** Puts the theme on the document, where the style sheets read it. */
export function showTheme(): void {
  const show = () => {
    document.documentElement.dataset["theme"] = theme.get();
  };
  theme.subscribe(show);
  show();
}
