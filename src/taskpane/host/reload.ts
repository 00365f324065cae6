/** Begins afresh, as if the pane were closed and opened again. */
export function reload(): void {
  window.location.reload();
}
