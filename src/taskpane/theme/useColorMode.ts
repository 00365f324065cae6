import { useLayoutEffect } from "react";
import { officeColors } from "../host/officeColors";
import { colorMode, contrastColors } from "./colorMode";

const PREFERENCES = {
  prefersDark: "(prefers-color-scheme: dark)",
  prefersContrast: "(prefers-contrast: more)",
};

/**
 * Puts the page into the host's colours, which may change while the pane is open: Office has no event for it in Excel. The
 * frame of the pane is drawn before Office is ready and once more when it is and can tell them.
 */
export function useColorMode(): void {
  useLayoutEffect(() => {
    const prefersDark = window.matchMedia(PREFERENCES.prefersDark);
    const prefersContrast = window.matchMedia(PREFERENCES.prefersContrast);
    const follow = () => {
      const hints = {
        ...officeColors(),
        prefersDark: prefersDark.matches,
        prefersContrast: prefersContrast.matches,
      };
      const { dataset, style } = document.documentElement;
      dataset["colors"] = colorMode(hints);
      const contrast = contrastColors(hints);
      if (contrast === undefined) {
        delete dataset["contrast"];
        return;
      }
      dataset["contrast"] = "";
      // Named in contrastTheme.ts.
      style.setProperty("--contrastText", contrast.text);
      style.setProperty("--contrastGround", contrast.ground);
    };
    follow();
    for (const preference of [prefersDark, prefersContrast]) preference.addEventListener("change", follow);
    window.addEventListener("focus", follow);
    return () => {
      for (const preference of [prefersDark, prefersContrast])
        preference.removeEventListener("change", follow);
      window.removeEventListener("focus", follow);
    };
  });
}
