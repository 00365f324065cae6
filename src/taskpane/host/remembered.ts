/**
 * Small things that are the user's own and not the workbook's: kept by the browser, on this device, for this add-in. A
 * browser that keeps nothing is no failure.
 */
export function remembered(key: string): string | undefined {
  try {
    return window.localStorage.getItem(fullKey(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(fullKey(key), value);
  } catch {
    // Nothing depends on it.
  }
}

export function forget(key: string): void {
  forgetWhere((known) => known === fullKey(key));
}

/** Forgets all that this add-in remembers on this device, of every workbook. */
export function forgetAll(): void {
  forgetWhere((known) => known.startsWith(fullKey("")));
}

function forgetWhere(isMeant: (key: string) => boolean): void {
  try {
    const { localStorage } = window;
    for (const key of Object.keys(localStorage).filter(isMeant)) localStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
}

/** Browsers that part what they keep by the site around the pane say so by this key. */
function fullKey(key: string): string {
  const partition = office()?.partitionKey ?? "";
  return `${partition}AccountPlanner.${key}`;
}

/** What tells this workbook from others; undefined for one that was never saved. */
export function workbookAddress(): string | undefined {
  const url = office()?.document?.url;
  return url === undefined || url === "" ? undefined : url;
}

function office(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
}
