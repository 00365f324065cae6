import { useEffectEvent, useLayoutEffect } from "react";

/** Does something on Esc, wherever the focus is in the pane, unless what has the focus needs that key itself. */
export function useEscape(pressed: (() => void) | undefined): void {
  const onPressed = useEffectEvent(() => pressed?.());
  // In the step that puts the screen on the page: a moment later a key would go nowhere.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      onPressed();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
