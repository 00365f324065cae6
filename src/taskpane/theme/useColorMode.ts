import { useEffect, useState } from "react";
import { officeColors } from "../host/officeColors";
import { colorMode, type ColorMode } from "./colorMode";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** Follows the host's theme, which may change while the pane is open: Office has no event for it in Excel. */
export function useColorMode(): ColorMode {
  const [mode, setMode] = useState(currentMode);
  useEffect(() => {
    const update = () => setMode(currentMode());
    const preference = window.matchMedia(PREFERS_DARK);
    preference.addEventListener("change", update);
    window.addEventListener("focus", update);
    return () => {
      preference.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, []);
  return mode;
}

function currentMode(): ColorMode {
  return colorMode({ ...officeColors(), prefersDark: window.matchMedia(PREFERS_DARK).matches });
}
