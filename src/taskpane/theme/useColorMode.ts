import { useLayoutEffect } from "react";
import { officeColors } from "../host/officeColors";
import { colorMode } from "./colorMode";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Puts the page into the host's colours, which may change while the pane is open: Office has no event for it in Excel. */
export function useColorMode(): void {
  useLayoutEffect(() => {
    const preference = window.matchMedia(PREFERS_DARK);
    const follow = () => {
      const { dataset } = document.documentElement;
      dataset["colors"] = colorMode({ ...officeColors(), prefersDark: preference.matches });
    };
    follow();
    preference.addEventListener("change", follow);
    window.addEventListener("focus", follow);
    return () => {
      preference.removeEventListener("change", follow);
      window.removeEventListener("focus", follow);
    };
  }, []);
}
