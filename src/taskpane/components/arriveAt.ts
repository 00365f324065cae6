/**
 * Puts the focus on the heading of a screen that has just come, where it would be lost otherwise: what was clicked is gone
 * with the last screen, or was the way to this one.
 */
export function arriveAt(heading: HTMLElement | null): void {
  // A pane that opens beside somebody's typing leaves them the focus.
  if (!document.hasFocus()) return;
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused.matches("nav [aria-current]"))
    heading?.focus();
}
