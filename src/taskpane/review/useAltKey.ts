import { useEffectEvent, useLayoutEffect } from "react";

/** Does something on Alt and a key, wherever the focus is in the pane; by the key's place, as Alt makes other letters of it. */
export function useAltKey(code: string, pressed: (() => void) | undefined): void {
  const onPressed = useEffectEvent(() => pressed?.());
  // In the step that puts the screen on the page: a moment later a key would go nowhere.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== code) return;
      event.preventDefault();
      onPressed();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [code]);
}
